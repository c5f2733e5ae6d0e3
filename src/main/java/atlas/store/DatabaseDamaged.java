package atlas.store;

import java.nio.file.Path;

/** The file is there but cannot be read. Nothing that it holds has been overwritten. */
public final class DatabaseDamaged extends StoreFailure {
    private static final long serialVersionUID = 1;

    DatabaseDamaged(Path file, Throwable cause) {
        super(
                "The database %s is damaged. Nothing in it was overwritten; move it away to start with a new one."
                        .formatted(file),
                cause);
    }
}
