package atlas.out;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Asks which file to open. */
@FunctionalInterface
public interface OpenDialog {
    /**
     * Waits for the answer.
     *
     * @param over the window that waits meanwhile
     * @param title of the dialog
     * @param kind what such files are called
     * @param ending of their names, with its dot
     * @return empty if the user thought better of it
     */
    Optional<Path> ask(@Nullable Window over, String title, String kind, String ending);

    /** The dialog of the system. */
    static OpenDialog ofSystem() {
        return (over, title, kind, ending) -> {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.getExtensionFilters()
                    .setAll(
                            new FileChooser.ExtensionFilter(kind, "*" + ending),
                            new FileChooser.ExtensionFilter("*.*", "*.*"));
            return Optional.ofNullable(chooser.showOpenDialog(over)).map(f -> f.toPath());
        };
    }
}
