package atlas.app;

import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/** The icon of the window, in the sizes that systems ask for. */
final class AppIcons {
    private AppIcons() {}

    static void of(Stage stage) {
        stage.getIcons().setAll(IntStream.of(16, 32, 48, 128).mapToObj(AppIcons::icon).toList());
    }

    private static Image icon(int size) {
        String path = "/atlas/icons/atlas-%d.png".formatted(size);
        return new Image(
                Objects.requireNonNull(AppIcons.class.getResource(path), path).toExternalForm());
    }
}
