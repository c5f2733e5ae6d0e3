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
    private static final WindowBounds STOOD = new WindowBounds(20, 30, 1100, 700, false);

    private Optional<Stage> window = Optional.empty();
    private Optional<Placement> placement = Optional.empty();

    @Start
    void start(Stage stage) {
        window = Optional.of(stage);
        stage.setScene(new Scene(new StackPane(), 1100, 700));
        placement = Optional.of(new Placement(stage));
        placement().restore(Map.of(Keeper.WINDOW, STOOD.text()));
        stage.show();
    }

    @AfterEach
    void asItWas() {
        inTheWindow(() -> stage().setFullScreen(false));
    }

    @Test
    void fullScreenDoesNotForgetWhereTheWindowStood() throws TimeoutException {
        inTheWindow(() -> stage().setFullScreen(true));
        until(() -> stage().isFullScreen() && stage().getWidth() != STOOD.width());
        assertEquals(STOOD, placement().bounds());
        inTheWindow(() -> stage().setFullScreen(false));
        until(() -> stage().getWidth() == STOOD.width());
        inTheWindow(() -> stage().setX(50));
        assertNotEquals(STOOD, placement().bounds());
    }

    private Stage stage() {
        return window.orElseThrow();
    }

    private Placement placement() {
        return placement.orElseThrow();
    }
}
