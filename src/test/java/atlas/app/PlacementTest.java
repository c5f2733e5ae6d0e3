package atlas.app;

import static atlas.app.OpenAtlas.inTheWindow;
import static atlas.app.OpenAtlas.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import atlas.state.WindowBounds;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
final class PlacementTest {
    private static final WindowBounds STOOD = new WindowBounds(0, 30, 1000, 700, false);

    private Optional<Stage> window = Optional.empty();
    private Optional<Placement> placement = Optional.empty();

    /** A window of its own: the one all tests share may still fill the screen from another test. */
    @Start
    void start(Stage shared) {
        var stage = new Stage();
        window = Optional.of(stage);
        stage.setScene(new Scene(new StackPane(), STOOD.width(), STOOD.height()));
        placement = Optional.of(new Placement(stage));
        placement().restore(Map.of(Keeper.WINDOW, STOOD.text()));
        stage.show();
    }

    @AfterEach
    void away() {
        inTheWindow(() -> stage().hide());
    }

    @Test
    void fullScreenDoesNotForgetWhereTheWindowStood() throws TimeoutException {
        inTheWindow(() -> stage().setFullScreen(true));
        until(() -> stage().isFullScreen() && stage().getHeight() != STOOD.height());
        assertEquals(STOOD, placement().bounds());
        inTheWindow(() -> stage().setFullScreen(false));
        until(() -> stage().getHeight() == STOOD.height());
        inTheWindow(() -> stage().setY(50));
        assertNotEquals(STOOD, placement().bounds());
    }

    private Stage stage() {
        return window.orElseThrow();
    }

    private Placement placement() {
        return placement.orElseThrow();
    }
}
