package atlas.store;

import atlas.pack.PackSource;
import java.nio.file.Path;

/** The shipped package in a database, made once for all tests that only read. */
final class Shipped {
    static final Database DATABASE = Database.inMemory();

    static {
        DATABASE.importIfNewer(PackSource.folder(Path.of("data")), (_, _) -> {});
    }

    private Shipped() {}
}
