package atlas.out;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks where to save a file. */
@FunctionalInterface
public interface SaveDialog {
    /**
     * Waits for the answer.
     *
     * @param over the window that waits meanwhile
     * @param title of the dialog
     * @param name that is suggested, with its ending
     * @return empty if the user thought better of it
     */
    Optional<Path> ask(@Nullable Window over, String title, String name);

    /** The dialog of the system. */
    static SaveDialog ofSystem() {
        return (over, title, name) -> {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.setInitialFileName(name);
            return Optional.ofNullable(chooser.showSaveDialog(over)).map(f -> f.toPath());
        };
    }
}
