package atlas.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.state.Background;
import atlas.state.Camera;
import atlas.state.Chapter;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.ui.Menus;
import atlas.ui.Messages;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class ModelPageTest {
    private final Navigator navigator =
            new Navigator(ViewState.at(new Camera(Region.JAPAN.centre(), 4), Region.JAPAN, 2025));

    @Start
    void show(Stage stage) {
        var context =
                new LibraryContext(
                        navigator,
                        new Messages(navigator.part(ViewState::language)),
                        new Background(Runnable::run, Runnable::run, _ -> {}),
                        () -> Books.SHELF,
                        _ -> {});
        stage.setScene(new Scene(new LibraryPane(context), 980, 760));
        stage.show();
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
