package atlas.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.state.Chapter;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A chapter as it is read in a window. */
@ExtendWith(ApplicationExtension.class)
final class ColumnTest {
    private final ReadingRoom room = new ReadingRoom();

    @Start
    void show(Stage stage) {
        room.open(stage);
    }

    @Test
    void theEmptyRadarIsAsLargeAsCanBeSeenAtOnce(FxRobot robot) {
        robot.interact(() -> room.navigator.read(Chapter.INDICES));
        double low = radarAt(robot, 460);
        double usual = radarAt(robot, 540);
        double high = radarAt(robot, 620);
        assertTrue(low + 50 < usual && usual + 50 < high, low + " " + usual + " " + high);
        assertEquals(low, radarAt(robot, 460), 1, "it becomes small again");
        robot.interact(() -> room.navigator.speak(Language.JAPANESE));
        assertTrue(radarAt(robot, 460) < radarAt(robot, 620));
    }

    /** How high the radar with its names is in a window so high, in pixels. */
    private static double radarAt(FxRobot robot, double height) {
        Node radar = robot.lookup(".drawing-indices").query();
        robot.interact(() -> radar.getScene().getWindow().setHeight(height));
        WaitForAsyncUtils.waitForFxEvents();
        var seen = place(robot.lookup(".library-scroll").query());
        for (Node name : robot.from(radar).lookup(".diagram-part").queryAll()) {
            assertTrue(seen.contains(place(name)), () -> name.getId() + " is cut at " + height);
        }
        return place(radar).getHeight();
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }
}
