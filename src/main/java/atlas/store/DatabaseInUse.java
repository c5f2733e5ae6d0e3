package atlas.store;

import java.nio.file.Path;

/** Another atlas holds the file. */
public final class DatabaseInUse extends StoreFailure {
    private static final long serialVersionUID = 1;

    DatabaseInUse(Path file, Throwable cause) {
        super(
                "Another atlas is using %s. Go to its window, or start this one with another data folder."
                        .formatted(file),
                cause);
    }
}
