package atlas.app;

import atlas.state.WindowBounds;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stands: where it stood last, or a size that fits the screen. */
final class Placement {
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 640;
    private static final double FIRST_WIDTH = 1366;
    private static final double FIRST_HEIGHT = 768;

    private static final double ROOM = 100;
    private static final double DECORATION = 40;

    private final Stage stage;
    private Optional<WindowBounds> beforeFullScreen = Optional.empty();

    Placement(Stage stage) {
        this.stage = stage;
        // Told before the window grows; a full screen forgets that it was maximised before.
        var _ =
                stage.fullScreenProperty()
                        .subscribe((_, full) ->
                                beforeFullScreen =
                                        full ? Optional.of(standing()) : Optional.empty());
        stage.setMinWidth(Math.min(LEAST_WIDTH, width()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, height()));
    }

    /** The first width of the window's inside, in pixels. */
    double width() {
        return Math.min(FIRST_WIDTH, Screen.getPrimary().getVisualBounds().getWidth());
    }

    /** The first height of the window's inside, in pixels. */
    double height() {
        return Math.min(
                FIRST_HEIGHT, Screen.getPrimary().getVisualBounds().getHeight() - DECORATION);
    }

    /** Back to where it stood, if that place is still on a screen; else it fills a small one. */
    void restore(Map<String, String> kept) {
        Optional.ofNullable(kept.get(Keeper.WINDOW))
                .flatMap(WindowBounds::of)
                .filter(Placement::isOnScreen)
                .ifPresentOrElse(this::place, this::fillSmallScreen);
    }

    private void fillSmallScreen() {
        var screen = Screen.getPrimary().getVisualBounds();
        stage.setMaximized(
                screen.getWidth() < stage.getWidth() + ROOM
                        || screen.getHeight() < stage.getHeight() + ROOM);
    }

    /** Where it stands now; in full screen, where it stood before. */
    WindowBounds bounds() {
        return beforeFullScreen.orElseGet(this::standing);
    }

    private WindowBounds standing() {
        return new WindowBounds(
                stage.getX(),
                stage.getY(),
                stage.getWidth(),
                stage.getHeight(),
                stage.isMaximized());
    }

    private void place(WindowBounds bounds) {
        stage.setX(bounds.x());
        stage.setY(bounds.y());
        stage.setWidth(Math.max(stage.getMinWidth(), bounds.width()));
        stage.setHeight(Math.max(stage.getMinHeight(), bounds.height()));
        stage.setMaximized(bounds.maximized());
    }

    private static boolean isOnScreen(WindowBounds bounds) {
        return !Screen.getScreensForRectangle(middle(bounds)).isEmpty();
    }

    /** A small piece of the title bar, which must be in reach. */
    private static Rectangle2D middle(WindowBounds bounds) {
        return new Rectangle2D(bounds.x() + Math.max(0, bounds.width()) / 2, bounds.y() + 10, 1, 1);
    }
}
