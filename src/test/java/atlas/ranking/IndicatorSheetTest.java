package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.IndicatorRole;
import atlas.index.Basis;
import atlas.index.Scenario;
import atlas.state.Study;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class IndicatorSheetTest {
    private Stand stand;

    @Start
    void show(Stage stage) {
        stand = new Stand(stage, Study.Page.RANKING, MemoryShelf.outside());
    }

    @Test
    void itOpensBesideThePageAndEscClosesIt(FxRobot robot) {
        robot.clickOn("#indicators");
        assertTrue(stand.words().contains("25 of 32 are used"), stand.words());
        robot.interact(() -> box(robot, "jp_museums").requestFocus());
        robot.push(KeyCode.ESCAPE);
        assertTrue(robot.lookup("#indicator-sheet").tryQuery().isEmpty());
    }

    @Test
    void ticksTakeInAndOutAndLeadBackToThePublished(FxRobot robot) {
        robot.clickOn("#indicators");
        robot.interact(() -> box(robot, "jp_museums").fire());
        assertEquals(Set.of("jp_museums"), scenario().selection().without());
        assertTrue(stand.words().contains("left out"));
        robot.interact(() -> box(robot, "jp_museums").fire());
        assertEquals(Scenario.published(), scenario());
        robot.interact(() -> box(robot, "jp_cinemas").fire());
        assertEquals(
                Set.of(IndicatorRole.CORE, IndicatorRole.SUPPLEMENTARY),
                scenario().selection().roles());
        assertFalse(scenario().selection().without().contains("jp_cinemas"));
        assertTrue(stand.words().contains("26 of 32 are used"), stand.words());
        robot.interact(() -> box(robot, "jp_cinemas").fire());
        assertEquals(Scenario.published(), scenario());
    }

    @Test
    void namesAndTheSentenceAboveThemHaveTheirRoom(FxRobot robot) {
        robot.clickOn("#indicators");
        robot.interact(() -> {});
        var says = robot.lookup("#indicator-sheet > .label").<Label>query();
        assertTrue(says.getHeight() >= says.prefHeight(says.getWidth()) - 1, says.toString());
        var longest = box(robot, "jp_museums");
        assertTrue(longest.getWidth() > 200, longest.getWidth() + " wide");
    }

    @Test
    void weightsAreStepped(FxRobot robot) {
        robot.clickOn("#indicators");
        Spinner<?> weight = robot.lookup("#use-jp_museums .part-weight").query();
        robot.interact(() -> weight.increment(2));
        assertEquals(Map.of("jp_museums", 2.0), scenario().weights().indicators());
        robot.interact(() -> weight.decrement(2));
        assertEquals(Scenario.published(), scenario());
        robot.interact(() -> weight.decrement(9));
        assertEquals(Map.of("jp_museums", 0.0), scenario().weights().indicators());
    }

    @Test
    void itSaysWhatStaysAsDefined(FxRobot robot) {
        robot.clickOn("#indicators");
        robot.interact(() ->
                stand.navigator.study(s ->
                        s.withScenario(
                                s.scenario()
                                        .withSelection(
                                                s.scenario().selection().on(Basis.ABSOLUTE)))));
        assertTrue(stand.words().contains("No count behind every value: compared as defined"));
    }

    private Scenario scenario() {
        return stand.navigator.now().study().scenario();
    }

    private static CheckBox box(FxRobot robot, String indicator) {
        return robot.lookup("#use-" + indicator + " .check-box").query();
    }
}
