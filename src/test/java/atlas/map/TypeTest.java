package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class TypeTest {
    private final Type type = new Type();
    private final Group root = new Group(type);

    @Start
    void show(Stage stage) {
        stage.setScene(new Scene(root, 200, 200));
        stage.show();
    }

    @Test
    void whoeverHearsOfAnotherSizeMayAskForMoreFontsAtOnce(FxRobot robot) {
        var heard = new AtomicInteger();
        robot.interact(() -> {
            var _ =
                    type.base()
                            .subscribe((_, _) -> {
                                heard.incrementAndGet();
                                type.width("Kyoto", Type.NAME);
                            });
            root.setStyle("-fx-font-size: 30px");
            type.width("京都", Type.beside("han-japanese"));
        });
        assertTrue(heard.get() > 0);
        robot.interact(() -> assertEquals(30, type.em()));
    }

    @Test
    void shortWordsAreNoWiderThanTheyAre(FxRobot robot) {
        robot.interact(() -> {
            double alone = type.width("Hakuichi", Type.NAME);
            assertEquals(alone, type.size("Hakuichi", Type.NAME, 10 * alone).x(), 1.5);
            var broken = type.size("Hakuichi Hakuichi", Type.NAME, 1.7 * alone);
            assertTrue(broken.x() < 1.2 * alone, () -> broken + " of " + alone);
            assertTrue(broken.y() > 1.5 * type.size("Hakuichi", Type.NAME, 10 * alone).y());
        });
    }
}
