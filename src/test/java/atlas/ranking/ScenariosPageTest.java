package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.index.Aggregation;
import atlas.index.Normalisation;
import atlas.index.Scenario;
import atlas.state.Contrast;
import atlas.state.Contrast.Side;
import atlas.state.KeptScenario;
import atlas.state.ScenarioJson;
import atlas.state.Study;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ScenariosPageTest {
    private static final Scenario GEOMETRIC =
            Scenario.published()
                    .withScaling(new Scenario.Scaling(Normalisation.MIN_MAX).withFloor(1))
                    .withMeans(new Scenario.Means(Aggregation.GEOMETRIC, Aggregation.GEOMETRIC));

    private final MemoryShelf shelf = new MemoryShelf();
    private Stand stand;

    @Start
    void show(Stage stage) {
        shelf.kept.put(
                "from tomorrow",
                new KeptScenario(
                        "from tomorrow", "japan", 9, "?", MemoryShelf.NOON, MemoryShelf.NOON));
        shelf.kept.put(
                "torn",
                new KeptScenario("torn", "japan", 1, "{", MemoryShelf.NOON, MemoryShelf.NOON));
        stand = new Stand(stage, Study.Page.SCENARIOS, shelf.with((_, _, _) -> Optional.empty()));
    }

    @Test
    void whatCannotBeReadSaysSoAndStays(FxRobot robot) {
        assertTrue(
                stand.words().contains("A newer version of the atlas wrote this one (format 9)"));
        assertTrue(stand.words().contains("is damaged and cannot be read"));
        save(robot, "mine");
        assertEquals(Set.of("from tomorrow", "mine", "torn"), shelf.kept.keySet());
    }

    @Test
    void enterSavesThePresentScenario(FxRobot robot) {
        study(robot, GEOMETRIC);
        save(robot, "mine");
        assertEquals(
                new ScenarioJson.Whole(GEOMETRIC),
                Optional.ofNullable(shelf.kept.get("mine")).orElseThrow().content());
        assertTrue(stand.words().contains("“mine” is saved."));
        assertTrue(stand.words().contains("Kept as “mine”."), stand.words());
        study(robot, Scenario.published());
        click(robot, "Apply: mine");
        assertEquals(GEOMETRIC, stand.navigator.now().study().scenario());
    }

    @Test
    void namesMustSaySomethingAndAreAskedForTwice(FxRobot robot) {
        save(robot, "  ");
        assertTrue(stand.words().contains("A name is needed"));
        save(robot, "x".repeat(81));
        assertTrue(stand.words().contains("80 letters at the most"));
        assertEquals(2, shelf.kept.size());
        save(robot, "mine");
        study(robot, GEOMETRIC);
        save(robot, "mine");
        assertTrue(stand.words().contains("Confirm again to replace it"));
        assertEquals(Scenario.published(), kept("mine").orPublished());
        robot.push(KeyCode.ENTER);
        assertEquals(GEOMETRIC, kept("mine").orPublished());
        assertTrue(stand.words().contains("“mine” is replaced."));
        robot.clickOn("#scenario-undo");
        assertEquals(Scenario.published(), kept("mine").orPublished());
    }

    @Test
    void deletedComesBackJustAsItWas(FxRobot robot) {
        var before = kept("torn");
        click(robot, "Delete: torn");
        assertFalse(shelf.kept.containsKey("torn"));
        robot.clickOn("#scenario-undo");
        assertEquals(before, kept("torn"));
    }

    @Test
    void renamingRefusesNamesOfOthersAndEscGivesUp(FxRobot robot) {
        save(robot, "mine");
        click(robot, "Rename: mine");
        robot.interact(() -> focused(robot).setText("torn"));
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
        assertTrue(stand.words().contains("Another scenario has this name already"));
        robot.push(KeyCode.ESCAPE);
        assertEquals(Set.of("from tomorrow", "mine", "torn"), shelf.kept.keySet());
        click(robot, "Rename: mine");
        robot.interact(() -> focused(robot).setText("私の案"));
        robot.push(KeyCode.ENTER);
        assertEquals(Set.of("from tomorrow", "torn", "私の案"), shelf.kept.keySet());
    }

    @Test
    void aFullDiskIsTold(FxRobot robot) {
        shelf.full = true;
        save(robot, "mine");
        assertTrue(stand.words().contains("could not be written; all is as before"));
        assertEquals(2, shelf.kept.size());
    }

    @Test
    void differencesFromThePublishedAreSaid(FxRobot robot) {
        assertTrue(stand.words().contains("A and B are the same scenario"));
        study(robot, GEOMETRIC);
        assertTrue(stand.words().contains("Difference from the published scenario: common scale"));
        String says = robot.lookup(".compare-says").<Label>query().getText();
        assertTrue(says.matches("Japan: from A to B \\d+ of 34 cities change place\\..*"), says);
        var table = robot.lookup(".difference-table").<DifferenceTable>query();
        assertEquals(34, table.getItems().size());
        int moved = (int) table.getItems().stream().filter(r -> r.rise().orElse(0) != 0).count();
        assertTrue(says.contains("A to B " + moved + " of"), says);
        assertEquals(
                moved,
                robot.lookup(".compare-slope:rise").queryAll().size()
                        + robot.lookup(".compare-slope:fall").queryAll().size());
        robot.interact(() -> stand.navigator.speak(Language.JAPANESE));
        assertTrue(stand.words().contains("公表シナリオとの違い："));
    }

    @Test
    void keptOnesAreComparedToo(FxRobot robot) {
        study(robot, GEOMETRIC);
        save(robot, "mine");
        study(robot, Scenario.published());
        ComboBox<Side> first = robot.lookup("#compare-first").query();
        assertEquals(
                List.of(Side.PUBLISHED, Side.PRESENT, Side.kept("mine")),
                List.copyOf(first.getItems()));
        robot.interact(() -> first.setValue(Side.kept("mine")));
        assertFalse(stand.words().contains("same scenario"));
        click(robot, "Delete: mine");
        assertEquals(Side.PUBLISHED, first.getValue());
        assertTrue(stand.words().contains("“mine” is not to be had here"), stand.words());
        robot.clickOn("#scenario-undo");
        assertEquals(Side.kept("mine"), first.getValue());
        assertFalse(stand.words().contains("not to be had"));
    }

    @Test
    void whatIsPickedIsPartOfTheViewAndCanBeTakenBack(FxRobot robot) {
        save(robot, "mine");
        ComboBox<Side> second = robot.lookup("#compare-second").query();
        robot.interact(() -> second.setValue(Side.kept("mine")));
        assertEquals(
                new Contrast(Side.PUBLISHED, Side.kept("mine")),
                stand.navigator.now().study().contrasted());
        robot.interact(() -> stand.navigator.back());
        assertEquals(Side.PRESENT, second.getValue());
        robot.interact(() -> stand.navigator.forward());
        assertEquals(Side.kept("mine"), second.getValue());
        click(robot, "Rename: mine");
        robot.interact(() -> focused(robot).setText("ours"));
        robot.push(KeyCode.ENTER);
        robot.interact(() -> {});
        assertEquals(Side.kept("ours"), second.getValue());
    }

    @Test
    void tableSortsByUnroundedNumbersWithGapsLast(FxRobot robot) {
        study(robot, Scenario.published().withCoverage(new Scenario.Coverage(0.5, 2, 7)));
        var table = robot.lookup(".difference-table").<DifferenceTable>query();
        var score = table.getColumns().get(5);
        robot.interact(() -> table.getSortOrder().setAll(List.of(score)));
        var values =
                table.getItems().stream()
                        .map(r -> r.second().orElseThrow().value().orElse(Double.NEGATIVE_INFINITY))
                        .toList();
        assertEquals(values.stream().sorted((a, b) -> Double.compare(b, a)).toList(), values);
        assertEquals(Double.NEGATIVE_INFINITY, values.getLast());
    }

    @Test
    void namesInTheGraphStandBelowEachOther(FxRobot robot) {
        var graph = robot.lookup(".slope-graph").<SlopeGraph>query();
        var bounds =
                graph.getChildrenUnmodifiable().stream()
                        .filter(n -> n.getStyleClass().contains("slope-name"))
                        .map(n -> n.getBoundsInParent())
                        .toList();
        assertEquals(68, bounds.size());
        for (int i = 0; i < bounds.size(); i++) {
            for (int j = 0; j < i; j++) {
                var a = bounds.get(i);
                var b = bounds.get(j);
                boolean apart =
                        a.getMaxX() <= b.getMinX()
                                || b.getMaxX() <= a.getMinX()
                                || a.getMaxY() <= b.getMinY()
                                || b.getMaxY() <= a.getMinY();
                assertTrue(apart, a + " and " + b);
            }
        }
    }

    private KeptScenario kept(String name) {
        return Optional.ofNullable(shelf.kept.get(name)).orElseThrow();
    }

    private void study(FxRobot robot, Scenario scenario) {
        robot.interact(() -> stand.navigator.study(s -> s.withScenario(scenario)));
        robot.interact(() -> {});
    }

    private static void save(FxRobot robot, String name) {
        TextField field = robot.lookup("#scenario-name").query();
        robot.interact(() -> {
            field.requestFocus();
            field.setText(name);
        });
        robot.push(KeyCode.ENTER);
        robot.interact(() -> {});
    }

    /** Buttons may lie below the fold, so that they are fired. */
    private static void click(FxRobot robot, String spoken) {
        Button button =
                robot.lookup(".kept-acts .button").<Button>queryAll().stream()
                        .filter(b -> spoken.equals(b.getAccessibleText()))
                        .findFirst()
                        .orElseThrow();
        robot.interact(button::fire);
        robot.interact(() -> {});
    }

    private static TextField focused(FxRobot robot) {
        return robot.lookup(".kept-card .text-field").query();
    }
}
