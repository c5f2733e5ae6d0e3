package atlas.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.state.Background;
import atlas.state.Settings;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
final class PaletteTest {
    private final SimpleObjectProperty<Language> language =
            new SimpleObjectProperty<>(Language.ENGLISH);
    private final Settings settings = Settings.fresh();

    private Palette palette;
    private Button elsewhere;
    private int stolen;
    private final List<String> compared = new ArrayList<>();

    @Start
    void show(Stage stage) {
        var messages = new Messages(language);
        var background =
                new Background(
                        Runnable::run,
                        Platform::runLater,
                        failure -> {
                            throw new IllegalStateException(failure);
                        });
        palette =
                new Palette(
                        messages,
                        background,
                        new Recent(settings.found()),
                        _ -> Optional.empty(),
                        compared::add);
        elsewhere = new Button("elsewhere");
        var button = new SearchButton(messages, "Ctrl+K", palette::open);
        var scene = new Scene(new StackPane(new VBox(elsewhere, button), palette), 800, 640);
        palette.over(button);
        scene.getAccelerators()
                .put(
                        new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN),
                        palette::open);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.OPEN_BRACKET), () -> stolen++);
        scene.getAccelerators()
                .put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), () -> stolen++);
        new Look(settings.theme(), List.of(Look.sheet(Palette.class, "search.css"))).dress(scene);
        palette.use(SearchIndex.of(Samples.ENTRIES));
        stage.setScene(scene);
        stage.show();
        elsewhere.requestFocus();
        Samples.VISITED.clear();
    }

    @BeforeEach
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theTextsComeWithoutMovingWhatIsSelected(FxRobot robot) {
        open(robot);
        type("kyoto");
        robot.push(KeyCode.DOWN);
        robot.interact(() -> palette.use(SearchIndex.of(Samples.ENTRIES)));
        WaitForAsyncUtils.waitForFxEvents();
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("milieu:research-park"), Samples.VISITED);
    }

    @Test
    void typeAndEnterGoThere(FxRobot robot) {
        open(robot);
        type("kanazaw");
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("city:kanazawa"), Samples.VISITED);
        assertFalse(palette.isVisible());
        assertEquals(elsewhere, focus());
        assertEquals("city:kanazawa", settings.found().get());
    }

    @Test
    void aCityIsComparedByItsKeysThatAreSaidBelow(FxRobot robot) {
        open(robot);
        type("かなざわ");
        assertTrue(robot.lookup(".palette-keys").queryLabeled().getText().contains("compare"));
        robot.push(new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN));
        assertEquals(List.of("kanazawa"), compared);
    }

    @Test
    void escapeClosesAndTheFocusReturns(FxRobot robot) {
        open(robot);
        type("osaka");
        robot.push(KeyCode.ESCAPE);
        assertFalse(palette.isVisible());
        assertEquals(elsewhere, focus());
        open(robot);
        assertEquals("", field().getText());
    }

    @Test
    void keysMoveOverGroupsAndSkipHeadings(FxRobot robot) {
        open(robot);
        type("kanazawa");
        assertEquals("Kanazawa, city. Japan", selected());
        robot.push(KeyCode.DOWN);
        assertTrue(selected().startsWith("Kanazawa Citizen's Art Village, milieu"), selected());
        robot.push(KeyCode.DOWN);
        assertTrue(selected().startsWith("Kanazawa, story"), selected());
        robot.push(KeyCode.DOWN);
        assertTrue(selected().startsWith("Kanazawa, story"), selected());
        robot.push(KeyCode.HOME);
        assertEquals("Kanazawa, city. Japan", selected());
        robot.push(KeyCode.END);
        assertTrue(selected().startsWith("Kanazawa, story"), selected());
        robot.push(KeyCode.TAB);
        assertEquals("Kanazawa, city. Japan", selected());
        robot.push(KeyCode.SHIFT, KeyCode.TAB);
        assertTrue(selected().startsWith("Kanazawa, story"), selected());
        robot.push(KeyCode.PAGE_UP);
        assertEquals("Kanazawa, city. Japan", selected());
        robot.push(KeyCode.CONTROL, KeyCode.DOWN);
        assertTrue(selected().startsWith("Kanazawa Citizen"), selected());
        assertEquals(field(), focus());
    }

    @Test
    void allOfALongGroupCanBeHad(FxRobot robot) {
        open(robot);
        type("unesco");
        robot.push(KeyCode.PAGE_DOWN);
        assertEquals("Show all 9", selected());
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(palette.isVisible());
        assertEquals(10, palette.spoken().size());
        assertTrue(selected().endsWith(", city. Japan") || selected().contains(", city"));
        assertEquals(6, list().getSelectionModel().getSelectedIndex());
    }

    @Test
    void theMouseGoesThereToo(FxRobot robot) {
        open(robot);
        type("incubator");
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(".palette-line");
        assertEquals(List.of("milieu:research-park"), Samples.VISITED);
    }

    @Test
    void aClickOnAHeadingLeavesTheFocusInTheField(FxRobot robot) {
        open(robot);
        type("incubator");
        robot.clickOn(".palette-heading");
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(field(), focus());
        assertEquals(List.of(), Samples.VISITED);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of("milieu:research-park"), Samples.VISITED);
    }

    @Test
    void aClickBesideCloses(FxRobot robot) {
        open(robot);
        robot.moveTo(palette).moveBy(0, 310).clickOn();
        assertFalse(palette.isVisible());
    }

    @Test
    void emptyItShowsWhatWasRecentAndForgetsItOnDemand(FxRobot robot) {
        open(robot);
        type("busan");
        robot.push(KeyCode.ENTER);
        open(robot);
        assertEquals("Recent", palette.spoken().getFirst());
        assertEquals("Busan, city. Republic of Korea", palette.spoken().get(1));
        assertEquals("Clear recent", palette.spoken().get(2));
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Try", palette.spoken().getFirst());
        assertEquals(field(), focus());
    }

    @Test
    void nothingFoundOffersExamplesThatCanBeChosen(FxRobot robot) {
        open(robot);
        type("xyzzy");
        assertTrue(palette.spoken().getFirst().contains("xyzzy"));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("xyzzy", field().getText(), "who hurries on keeps their words");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("Hamamatsu", field().getText());
        assertEquals("Hamamatsu, city. Japan", selected());
    }

    @Test
    void commandsCarryTheirKeys(FxRobot robot) {
        open(robot);
        type("dark");
        assertEquals("Light, dark, projector, command. Ctrl+T", selected());
        assertEquals(1, robot.lookup(".palette-row .key-cap").queryAll().size());
    }

    @Test
    void theKeysOfTheWindowAreNotTouchedByTyping(FxRobot robot) {
        open(robot);
        robot.push(KeyCode.OPEN_BRACKET);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertEquals(0, stolen);
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.OPEN_BRACKET);
        assertEquals(1, stolen);
    }

    @Test
    void theLanguageChangesWhereOneStands(FxRobot robot) {
        open(robot);
        type("kanazawa");
        robot.interact(() -> language.set(Language.JAPANESE));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("都市：1件", palette.spoken().getFirst());
        assertEquals("金沢、都市. 日本", palette.spoken().get(1));
    }

    @Test
    void rowsLieInsideTheCardAlsoWhereItIsNarrow(FxRobot robot) {
        open(robot);
        robot.interact(() -> settings.theme().set(atlas.state.Theme.PROJECTOR));
        type("kanazawa");
        WaitForAsyncUtils.waitForFxEvents();
        var card = robot.lookup(".palette").query();
        for (Node row : robot.lookup(".palette-words").queryAll()) {
            var inCard = card.sceneToLocal(row.localToScene(row.getLayoutBounds()));
            assertTrue(inCard.getMaxX() <= card.getLayoutBounds().getWidth(), inCard.toString());
        }
        var scene = card.getScene();
        var bounds = card.localToScene(card.getLayoutBounds());
        assertTrue(bounds.getMinX() >= 0 && bounds.getMaxX() <= scene.getWidth(), "" + bounds);
    }

    private void open(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.K);
        assertTrue(palette.isVisible());
        assertEquals(field(), focus());
    }

    private void type(String words) {
        var _ = WaitForAsyncUtils.asyncFx(() -> palette.type(words));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String selected() {
        return RowCell.spoken(list().getSelectionModel().getSelectedItem(), new Messages(language));
    }

    @SuppressWarnings("unchecked") // there is one list in the palette
    private ListView<Row> list() {
        return (ListView<Row>) palette.lookup(".list-view");
    }

    private TextField field() {
        return (TextField) palette.lookup(".palette-field");
    }

    private Node focus() {
        return palette.getScene().getFocusOwner();
    }
}
