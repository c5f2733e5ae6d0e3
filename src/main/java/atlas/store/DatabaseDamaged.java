package atlas.store;

import java.nio.file.Path;

/** The file is there but cannot be read. Nothing has been written to it. */
public final class DatabaseDamaged extends StoreFailure {
    private static final long serialVersionUID = 1;

    DatabaseDamaged(Path file, Throwable cause) {
        super(
                "The database %s is damaged. It was left as it is; move it away to start with a new one."
                        .formatted(file),
                cause);
    }
}
