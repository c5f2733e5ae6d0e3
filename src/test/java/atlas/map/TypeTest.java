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
            assertEquals(alone, type.size("Hakuichi", Type.NAME).x(), 1.5);
            String lines = type.lines("Hakuichi Hakuichi", Type.NAME, 1.7 * alone);
            assertEquals("Hakuichi\nHakuichi", lines);
            var broken = type.size(lines, Type.NAME);
            assertTrue(broken.x() < 1.2 * alone, () -> broken + " of " + alone);
            assertTrue(broken.y() > 1.5 * type.size("Hakuichi", Type.NAME).y());
        });
    }

    @Test
    void noJapaneseLineBeginsWithALongMarkOrSmallKana(FxRobot robot) {
        robot.interact(() -> {
            String name = "クリプトン・フューチャー・メディア（初音ミク）";
            double whole = type.width(name, Type.NAME);
            for (double share = 0.15; share < 1; share += 0.05) {
                var lines = type.broken(name, Type.NAME, share * whole).lines().toList();
                assertEquals(name, String.join("", lines));
                for (String line : lines) {
                    assertTrue("ーュャィ・）".indexOf(line.charAt(0)) < 0, lines::toString);
                }
            }
        });
    }
}
