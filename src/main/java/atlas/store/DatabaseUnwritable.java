package atlas.store;

import java.nio.file.Path;

/** The folder is read-only, full or no folder. */
public final class DatabaseUnwritable extends StoreFailure {
    private static final long serialVersionUID = 1;

    DatabaseUnwritable(Path place, Throwable cause) {
        super(sentence(place), cause);
    }

    DatabaseUnwritable(Path place) {
        super(sentence(place));
    }

    private static String sentence(Path place) {
        return "The atlas cannot write to %s. Make it writable, or start with another data folder."
                .formatted(place);
    }
}
