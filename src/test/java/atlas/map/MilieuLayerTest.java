package atlas.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.LatLon;
import atlas.state.Navigator;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class MilieuLayerTest {
    private Navigator navigator;
    private MapStage stage;

    @Start
    void show(Stage window) {
        navigator = new Navigator(Example.state(new LatLon(36.57, 136.64), 11));
        stage = MapStage.open(window, navigator);
    }

    @Test
    void theNameOfAPointedMilieuHasRoomForItsBoldType(FxRobot robot) throws TimeoutException {
        robot.interact(() -> navigator.select("kanazawa"));
        stage.untilReady();
        robot.interact(() -> navigator.point("art-village"));
        stage.untilReady();
        robot.interact(() -> {
            var name =
                    robot.lookup(".milieu-marker .milieu-words")
                            .match(Node::isVisible)
                            .queryAs(Text.class);
            assertTrue(name.getFont().getStyle().contains("Bold"), name.getFont()::toString);
            for (String line : name.getText().lines().toList()) {
                var alone = new Text(line);
                alone.setFont(name.getFont());
                double width = alone.getLayoutBounds().getWidth();
                assertTrue(width <= name.getWrappingWidth(), line);
            }
        });
    }
}
