package atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.city.Source;
import atlas.state.Navigator;
import atlas.state.Theme;
import atlas.state.ViewState;
import atlas.ui.Look;
import atlas.ui.Messages;
import atlas.ui.RadarChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class IndexSectionTest {
    private final Navigator navigator = IndexSamples.navigator(Optional.empty());
    private final List<Source> opened = new ArrayList<>();
    private final List<ScrollPane> panes = new ArrayList<>();

    @Start
    void start(Stage stage) {
        var pane = new ScrollPane();
        pane.setFitToWidth(true);
        panes.add(pane);
        var scene = new Scene(pane, 380, 700);
        var sheets =
                List.of(
                        Look.sheet(RadarChart.class, "radar.css"),
                        Look.sheet(IndexSection.class, "index-section.css"));
        new Look(new SimpleObjectProperty<>(Theme.LIGHT), sheets).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @BeforeEach
    void opensKanazawa(FxRobot robot) {
        robot.robotContext().getBaseRobot().moveMouse(pane().localToScreen(370, 690));
        show(robot, "kanazawa");
    }

    @Test
    void theTableHasTheWholeAndSevenIndicesWithPlaceAndCoverage() {
        var standing = IndexSamples.of("kanazawa").standings().getFirst();
        var expected = new ArrayList<>(List.of(printed(standing.city().overall().value())));
        standing.city().indices().forEach(s -> expected.add(printed(s.value())));
        assertEquals(expected, texts(".index-value"));
        assertEquals("7 of 7 indices", texts(".index-place").getFirst());
        assertEquals("2 of 2 indicators", texts(".index-place").get(2));
        assertEquals(8, texts(".index-name").size() - 1);
    }

    @Test
    void theCaptionSaysWhatIsComparedAndOnWhatItRests() {
        assertEquals(
                "Percentile place among 4 cities in Japan, averaged over the indicators, 0"
                        + " to 100. 14 of 14 indicators. One of them"
                        + " describes the prefecture, not the city. Dashed line: the median of the"
                        + " panel. Scenario: as published. ",
                ((Text) one(".index-caption-text")).getText());
    }

    @Test
    void theMethodUnfoldsAndFoldsAgain(FxRobot robot) {
        Hyperlink how = (Hyperlink) one(".index-caption .hyperlink");
        robot.interact(how::fire);
        assertEquals("About Japan", texts(".index-step").getFirst());
        assertEquals(7, texts(".index-step").size());
        robot.interact(how::fire);
        assertEquals(List.of(), texts(".index-step"));
    }

    @Test
    void anOpenedIndexShowsWhatItWasMadeOf(FxRobot robot) {
        open(robot, 2);
        assertEquals(List.of("Indicator a2", "Indicator b2"), texts(".indicator-name"));
        assertEquals(List.of("42%", "3%"), runs(".indicator-value"));
        assertEquals(List.of(" of population", " of population"), runs(".indicator-unit"));
        assertEquals(List.of("1st of 4", "4th of 4"), texts(".indicator-place"));
        assertEquals(List.of("100", "0"), texts(".indicator-score"));
        assertEquals(
                List.of(
                        "2010; most cities 2020",
                        "prefecture: Ishikawa",
                        "not checked at the source"),
                texts(".indicator-mark"));
        assertEquals(
                List.of("Count: 115. Divided by: 463,254 (population 2020)", "Note: by hand"),
                texts(".indicator-detail"));
    }

    @Test
    void valuesThatEnterNoScoreAreShownApart(FxRobot robot) {
        open(robot, 1);
        assertEquals(
                List.of("Indicator a1", "Indicator b1", "Indicator extra"),
                texts(".indicator-name"));
        assertEquals(List.of("Shown for comparison, not scored"), texts(".index-unscored"));
        assertEquals(2, texts(".indicator-place").size());
    }

    @Test
    void aSourceIsHandedToWhoeverShowsIt(FxRobot robot) {
        open(robot, 1);
        robot.interact(((Hyperlink) one(".indicator-source"))::fire);
        assertEquals(List.of(IndexSamples.CENSUS), opened);
    }

    @Test
    void enterOnAnAxisOpensItsRowsAndKeepsItMarked(FxRobot robot) {
        robot.interact(() -> one(".radar").requestFocus());
        robot.type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.ENTER);
        assertEquals(Optional.of(3), navigator.now().axis());
        assertTrue(rows().get(2).expanded());
        robot.interact(() -> pane().requestFocus());
        assertEquals(Optional.of(3), navigator.now().axis());
    }

    @Test
    void walkingTheAxesOnlyPoints(FxRobot robot) {
        robot.interact(() -> one(".radar").requestFocus());
        robot.type(KeyCode.LEFT);
        assertEquals(Optional.of(7), navigator.now().axis());
        robot.interact(() -> pane().requestFocus());
        assertEquals(Optional.empty(), navigator.now().axis());
        assertFalse(rows().get(6).expanded());
    }

    @Test
    void aRowOpensAndClosesFromTheKeyboard(FxRobot robot) {
        Disclosure row = rows().get(4);
        robot.interact(() -> row.header().requestFocus());
        robot.type(KeyCode.ENTER);
        assertTrue(row.expanded());
        assertEquals(Optional.of(5), navigator.now().axis());
        robot.type(KeyCode.LEFT);
        assertFalse(row.expanded());
    }

    @Test
    void theAxisOfTheViewStateStandsOpen(FxRobot robot) {
        robot.interact(() -> navigator.highlight(Optional.of(6)));
        show(robot, "kanazawa");
        assertTrue(rows().get(5).expanded());
        assertFalse(rows().get(0).expanded());
    }

    @Test
    void missingIndicesSayWhyAndTheRestCounts(FxRobot robot) {
        show(robot, "kobe");
        assertEquals(6, texts(".index-value").size());
        assertEquals(
                List.of(
                        "Not computed: no data for this city.",
                        "Not computed: no data for this city."),
                texts(".index-reason"));
        assertEquals(List.of("5 of 7"), texts(".radar-coverage"));
        assertEquals("5 of 7 indices", texts(".index-place").getFirst());
    }

    @Test
    void theSwitchShowsTheOtherPanel(FxRobot robot) {
        var buttons = all(".index-panel").stream().map(b -> (ToggleButton) b).toList();
        assertEquals(List.of("Japan · 4 cities", "Asia · 2 cities"), texts(".index-panel"));
        robot.interact(buttons.get(1)::fire);
        assertEquals(List.of("0"), texts(".index-value"));
        assertEquals(
                "Not computed: 1 of 7 indices known, at least 5 are needed.",
                texts(".index-reason").getFirst());
        assertTrue(((Text) one(".index-caption-text")).getText().contains("no comparable data"));
    }

    @Test
    void aCityInNoPanelSaysSoAndNamesThePanels(FxRobot robot) {
        show(robot, "lyon");
        assertEquals(List.of("Lyon has no scores."), texts(".heading"));
        assertEquals(
                List.of("Asia, 2 cities. About Asia", "Japan, 4 cities. About Japan"),
                texts(".index-panel-note"));
        assertEquals(List.of(), all(".radar"));
    }

    @Test
    void theLanguageChangesWhereItStands(FxRobot robot) {
        robot.interact(() -> navigator.speak(Language.JAPANESE));
        assertEquals("7指数中7指数", texts(".index-place").getFirst());
        assertTrue(one(".radar").getAccessibleText().startsWith("Kanazawa、日本の比較表："));
    }

    @Test
    void aSectionThatWasReplacedNoLongerFollowsTheLanguage(FxRobot robot) {
        var old = (IndexSection) pane().getContent();
        show(robot, "kobe");
        robot.interact(() -> navigator.speak(Language.JAPANESE));
        Labeled place = (Labeled) old.lookup(".index-place");
        assertEquals("7 of 7 indices", place.getText());
    }

    private void show(FxRobot robot, String city) {
        var messages = new Messages(navigator.part(ViewState::language));
        robot.interact(() -> {
            pane().setContent(
                            new IndexSection(
                                    IndexSamples.of(city),
                                    messages,
                                    navigator,
                                    new Trail(navigator),
                                    opened::add));
            pane().applyCss();
            pane().layout();
        });
    }

    private void open(FxRobot robot, int number) {
        robot.interact(() -> rows().get(number - 1).expand(true));
    }

    private ScrollPane pane() {
        return panes.getFirst();
    }

    private List<Disclosure> rows() {
        return all(".disclosure").stream().map(n -> (Disclosure) n).toList();
    }

    private List<Node> all(String selector) {
        return List.copyOf(pane().getContent().lookupAll(selector));
    }

    private Node one(String selector) {
        return all(selector).getFirst();
    }

    private List<String> texts(String selector) {
        return all(selector).stream().map(n -> ((Labeled) n).getText()).toList();
    }

    private List<String> runs(String selector) {
        return all(selector).stream().map(n -> ((Text) n).getText()).toList();
    }

    private static String printed(java.util.OptionalDouble value) {
        return String.valueOf(Math.round(value.orElseThrow()));
    }
}
