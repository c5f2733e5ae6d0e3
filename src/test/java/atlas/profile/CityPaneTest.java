package atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.Confidence;
import atlas.city.Country;
import atlas.city.Dossier;
import atlas.city.Examples;
import atlas.city.Language;
import atlas.city.Panel;
import atlas.city.WorldRegion;
import atlas.geo.LatLon;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.Section;
import atlas.state.Settings;
import atlas.state.ViewState;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class CityPaneTest {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    private static final City SEOUL =
            new City(
                    "seoul",
                    Examples.name("Seoul", "ソウル"),
                    new Country("KOR", new Bilingual("Republic of Korea", "韓国")),
                    WorldRegion.ASIA_PACIFIC,
                    Optional.empty(),
                    new LatLon(37.566, 126.9784),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Confidence.LOW);

    private final Map<String, Dossier> dossiers =
            Map.of(
                    "kanazawa",
                    Examples.kanazawa(),
                    "lyon",
                    Examples.bare(Examples.LYON),
                    "seoul",
                    Examples.bare(SEOUL));
    private final Navigator navigator = new Navigator(States.START);

    @Start
    void show(Stage stage) {
        var panel = new Panel("japan", Examples.JAPAN.name(), Examples.JAPAN.name(), List.of());
        var context =
                new CityContext(
                        navigator,
                        new Messages(navigator.part(ViewState::language)),
                        Background.direct(),
                        id -> Objects.requireNonNull(dossiers.get(id)),
                        Catalogue.of(
                                List.of(Examples.KANAZAWA, Examples.LYON, SEOUL),
                                List.of(),
                                List.of(panel),
                                Set.of("kanazawa")),
                        (dossier, _, _) -> new Label("index of " + dossier.city().id()));
        var scene = new Scene(new CityPane(context), 390, 760);
        new Look(Settings.fresh().theme(), List.of(Look.sheet(CityPane.class, "profile.css")))
                .dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void asksForACityUntilOneIsChosen(FxRobot robot) {
        assertTrue(words(robot).contains("Choose a city on the map or in the list."));
        robot.interact(() -> navigator.select("kanazawa"));
        assertTrue(words(robot).contains("463,254 inhabitants"));
    }

    @Test
    void whereNoCityIsNearAnEmptySectionLeadsToTheOthers(FxRobot robot) {
        robot.interact(() -> {
            navigator.select("lyon");
            navigator.open(Section.STORY);
        });
        assertTrue(
                words(robot).contains("No city with a story lies within 1,500 km."), words(robot));
        robot.clickOn(".neighbours .way-on");
        assertEquals(Section.OVERVIEW, navigator.now().section());
    }

    @Test
    void opensEachSectionWithAClick(FxRobot robot) {
        robot.interact(() -> navigator.select("kanazawa"));
        assertOpens(robot, "#tab-milieus", "Rooms for practice.");
        assertOpens(robot, "#tab-index", "index of kanazawa");
        assertOpens(robot, "#tab-story", "A castle town.");
        assertOpens(robot, "#tab-timeline", "Mill stops");
        assertOpens(robot, "#tab-sources", "Art Village report");
        assertOpens(robot, "#tab-overview", "Kanazawa, in Ishikawa Prefecture");
    }

    @Test
    void movesAlongTheTabsWithTheArrows(FxRobot robot) {
        robot.interact(() -> navigator.select("kanazawa"));
        robot.clickOn("#tab-overview").type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertEquals(Section.INDEX, navigator.now().section());
        robot.type(KeyCode.END, KeyCode.LEFT);
        assertEquals(Section.TIMELINE, navigator.now().section());
        assertTrue(robot.lookup("#tab-timeline").query().isFocused());
    }

    @Test
    void changesTheWordsWithTheLanguageAndKeepsTheSection(FxRobot robot) {
        robot.interact(() -> navigator.select("kanazawa"));
        robot.interact(() -> navigator.open(Section.STORY));
        robot.interact(() -> navigator.speak(Language.JAPANESE));
        assertTrue(words(robot).contains("城下町である。"));
        assertFalse(words(robot).contains("castle"));
        assertEquals(Section.STORY, navigator.now().section());
    }

    @Test
    void notesInEnglishStandOnlyBesideEnglish(FxRobot robot) {
        robot.interact(() -> navigator.select("kanazawa"));
        robot.interact(() -> navigator.open(Section.SOURCES));
        assertTrue(words(robot).contains("How it was read: Read"), words(robot));
        robot.interact(() -> navigator.speak(Language.JAPANESE));
        assertTrue(words(robot).contains("Art Village report"));
        assertFalse(words(robot).contains("読んだ範囲"), words(robot));
    }

    @Test
    void aNoteOpensTheSourceOrTheSeedFact(FxRobot robot) {
        robot.interact(() -> navigator.select("kanazawa"));
        robot.interact(() -> navigator.open(Section.STORY));
        List<Node> notes = List.copyOf(robot.lookup(".note").queryAll());
        assertEquals(
                List.of("1", "2", "3", "1"),
                notes.stream().map(n -> ((Text) n).getText()).toList());
        robot.clickOn(notes.get(0));
        assertTrue(card().contains("It is open day and night."));
        robot.interact(notes.get(1)::requestFocus);
        robot.type(KeyCode.ENTER);
        assertTrue(card().contains("First craft city"));
        robot.type(KeyCode.ESCAPE);
        assertEquals("", card());
    }

    @Test
    void aSentenceLeadsToTheIndexItSpeaksOf(FxRobot robot) {
        robot.interact(() -> navigator.select("kanazawa"));
        robot.interact(() -> navigator.open(Section.STORY));
        robot.interact(robot.lookup(".index-link").queryAs(Button.class)::fire);
        assertEquals(Section.INDEX, navigator.now().section());
        assertEquals(Optional.of(5), navigator.now().axis());
    }

    @Test
    void theSentencesOfTheHighlightedIndexAreSetOffUntilCleared(FxRobot robot) {
        robot.interact(() -> navigator.select("kanazawa"));
        robot.interact(
                () -> navigator.go(s -> s.withSection(Section.STORY).withAxis(Optional.of(5))));
        Text sentence = robot.lookup(".sentence").queryAs(Text.class);
        assertEquals("A castle town.", sentence.getText());
        var told = PseudoClass.getPseudoClass("told");
        assertTrue(sentence.getPseudoClassStates().contains(told));
        robot.interact(robot.lookup(".story-heading .button").queryAs(Button.class)::fire);
        assertEquals(Optional.empty(), navigator.now().axis());
        assertFalse(sentence.getPseudoClassStates().contains(told));
        assertEquals(1, robot.lookup(".sentence").queryAll().size());
    }

    @Test
    void aMilieuLeadsToTheIndicesItSpeaksFor(FxRobot robot) {
        robot.interact(() -> navigator.select("kanazawa"));
        robot.interact(() -> navigator.open(Section.MILIEUS));
        var sign = robot.lookup(".index-link").queryAs(Button.class);
        assertEquals("To Index 4", sign.getAccessibleText());
        robot.interact(sign::fire);
        assertEquals(Section.INDEX, navigator.now().section());
        assertEquals(Optional.of(4), navigator.now().axis());
    }

    @Test
    void aMilieuLeadsToTheMapAndIsMarked(FxRobot robot) {
        robot.interact(() -> navigator.select("kanazawa"));
        robot.interact(() -> navigator.open(Section.MILIEUS));
        Node entry = robot.lookup("#milieu-crafts-museum").query();
        robot.interact(robot.from(entry).lookup(".quiet-button").queryAs(Button.class)::fire);
        assertEquals(Optional.of("crafts-museum"), navigator.now().milieu());
        var pointed = PseudoClass.getPseudoClass("pointed");
        assertTrue(entry.getPseudoClassStates().contains(pointed));
    }

    @Test
    void aCityWithoutAStorySaysSoAndLeadsToANearOneThatHasOne(FxRobot robot) {
        robot.interact(() -> navigator.select("seoul"));
        robot.interact(() -> navigator.open(Section.STORY));
        assertTrue(words(robot).contains("No story yet"));
        robot.clickOn("Kanazawa");
        assertEquals(Optional.of("kanazawa"), navigator.now().city());
        assertTrue(words(robot).contains("A castle town."));
    }

    @Test
    void aTieInTheListAndOnTheMapSetEachOtherOff(FxRobot robot) {
        robot.interact(() -> navigator.select("kanazawa"));
        var tie = tie(robot, "Lyon");
        robot.interact(tie::requestFocus);
        assertEquals(Optional.of("lyon"), navigator.glance().get());
        robot.interact(() -> navigator.glance(Optional.empty()));
        assertFalse(tie.getPseudoClassStates().contains(POINTED));
        robot.interact(() -> navigator.glance(Optional.of("lyon")));
        assertTrue(tie.getPseudoClassStates().contains(POINTED));
        robot.type(KeyCode.ENTER);
        assertEquals(Optional.of("lyon"), navigator.now().city());
        assertTrue(words(robot).contains("No tie of Lyon to another city has been found yet."));
    }

    @Test
    void tiesAreShownOnTheMapFromTheList(FxRobot robot) {
        robot.interact(() -> navigator.select("kanazawa"));
        CheckBox ties = robot.lookup(".tie-list .link-switch").query();
        robot.interact(ties::fire);
        assertTrue(navigator.now().links().ties());
        robot.interact(() -> navigator.link(l -> l.withTies(false)));
        assertFalse(ties.isSelected());
        assertFalse(words(robot).contains("One tie began after"));
        robot.interact(() -> navigator.showYear(2001));
        assertTrue(words(robot).contains("One tie began after 2001"));
    }

    @Test
    void theSameFieldIsCountedInTheRegionAndTheYear(FxRobot robot) {
        robot.interact(() -> navigator.select("lyon"));
        robot.interact(() -> navigator.go(s -> s.withRegion(Region.WORLD)));
        assertTrue(words(robot).contains("No other city of Literature in World, end of 2025"));
        robot.interact(() -> navigator.showYear(2000));
        assertTrue(words(robot).contains("Lyon is not in the UNESCO network at the end of 2000."));
    }

    private static Node tie(FxRobot robot, String city) {
        return robot.lookup(".tie .link").queryAll().stream()
                .filter(n -> ((Text) n).getText().equals(city))
                .findFirst()
                .orElseThrow();
    }

    private static void assertOpens(FxRobot robot, String tab, String words) {
        robot.clickOn(tab);
        assertTrue(words(robot).contains(words), () -> tab + " shows " + words(robot));
    }

    private static String words(FxRobot robot) {
        return robot.lookup(".city-pane *").queryAll().stream()
                .map(CityPaneTest::words)
                .collect(Collectors.joining("\n"));
    }

    private static String card() {
        return Window.getWindows().stream()
                .flatMap(w -> w.getScene().getRoot().lookupAll(".reference-card *").stream())
                .map(CityPaneTest::words)
                .collect(Collectors.joining("\n"));
    }

    private static String words(Node node) {
        return switch (node) {
            case Text text -> text.getText();
            case Labeled labeled -> labeled.getText();
            default -> "";
        };
    }
}
