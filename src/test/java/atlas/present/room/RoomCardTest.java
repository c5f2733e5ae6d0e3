package atlas.present.room;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.ui.Messages;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class RoomCardTest {
    @Test
    void allThatIsTooSmallIsCountedAndTheSmallestNamed(FxRobot robot) {
        robot.interact(() -> {
            String verdict =
                    verdict(
                            List.of(
                                    new Legibility.Small("7", 0.01),
                                    new Legibility.Small("a scale", 0.0125),
                                    new Legibility.Small("a name", 0.016)));
            assertTrue(verdict.startsWith("3 texts are smaller than 1/50"), verdict);
            assertTrue(verdict.contains("“7”, 1/100 of the height"), verdict);
            assertTrue(verdict.contains("good for 2.0 picture heights"), verdict);
        });
    }

    @Test
    void oneIsSaidAsOne(FxRobot robot) {
        robot.interact(() -> {
            String verdict = verdict(List.of(new Legibility.Small("a name", 0.016)));
            assertTrue(verdict.startsWith("One text is smaller"), verdict);
            assertTrue(verdict.contains("“a name”"), verdict);
        });
    }

    @Test
    void whereAllCanBeReadItSaysSo(FxRobot robot) {
        robot.interact(() ->
                assertEquals(
                        "No text is smaller than 1/50 of the picture's height.",
                        verdict(List.of())));
    }

    private static String verdict(List<Legibility.Small> small) {
        var messages = new Messages(new SimpleObjectProperty<>(Language.ENGLISH));
        var card = new RoomCard(messages, _ -> {}, () -> {});
        card.show(new Legibility(small));
        return ((Label) card.lookup(".room-verdict")).getText();
    }
}
