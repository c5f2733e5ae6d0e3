package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.Study;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ScenariosLayoutTest {
    private Region page = new Region();

    @Start
    void show(Stage stage) {
        var stand = new Stand(stage, Study.Page.SCENARIOS, MemoryShelf.outside());
        page = (Region) stand.pane.lookup(".scenarios-page");
    }

    @Test
    void largeTypeFitsIntoTheWidthOfAnyWindow(FxRobot robot) {
        for (int size : new int[] {10, 14, 20, 28}) {
            type(robot, size);
            assertTrue(page.minWidth(-1) <= page.getWidth(), size + ": " + page.minWidth(-1));
            for (String part : new String[] {"#compare-second", ".slope-graph", "#scenario-save"}) {
                var at = on(robot.lookup(part).query());
                assertTrue(at.getMinX() >= 0, size + " " + part + " " + at);
                assertTrue(at.getMaxX() <= page.getWidth() + 1, size + " " + part + " " + at);
            }
        }
    }

    @Test
    void withRoomTheListStandsBesideTheComparison(FxRobot robot) {
        type(robot, 10);
        assertTrue(left("#scenario-save") < left("#compare-first"));
        assertTrue(left("#compare-first") < left(".slope-graph") - 200);
        type(robot, 28);
        assertEquals(left(".difference-table"), left(".slope-graph"), 30, "one below the other");
        type(robot, 10);
        assertTrue(left("#compare-first") < left(".slope-graph") - 200, "and back again");
    }

    private void type(FxRobot robot, int size) {
        robot.interact(() -> page.getScene().getRoot().styleProperty().set(style(size)));
        robot.interact(() -> {});
        robot.interact(() -> {});
    }

    private static String style(int size) {
        return "-fx-font-size: " + size + "px";
    }

    private double left(String part) {
        return on(page.lookup(part)).getMinX();
    }

    private Bounds on(Node node) {
        return page.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
