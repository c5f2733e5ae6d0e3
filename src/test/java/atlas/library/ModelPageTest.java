package atlas.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.state.Chapter;
import atlas.state.Navigator;
import atlas.state.View;
import atlas.ui.Menus;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ModelPageTest {
    private final ReadingRoom room = new ReadingRoom();
    private final Navigator navigator = room.navigator;

    @Start
    void show(Stage stage) {
        room.open(stage);
    }

    @Test
    void aCityThatIsReadOfLeadsIntoAComparison(FxRobot robot) {
        robot.interact(() -> navigator.mark("kanazawa"));
        robot.interact(() -> navigator.read(Chapter.MODELS));
        Node link =
                robot.lookup(".link").queryAll().stream()
                        .filter(n -> "Yokohama".equals(n.getAccessibleText()))
                        .findFirst()
                        .orElseThrow();
        var item = Menus.open(link, robot).getLast();
        assertEquals("Compare Kanazawa with Yokohama", item.getText());
        robot.interact(item::fire);
        assertEquals(Optional.of("yokohama"), navigator.now().beside());
        assertEquals(View.COMPARE, navigator.now().view());
    }
}
