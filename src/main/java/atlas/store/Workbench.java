package atlas.store;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Makes and changes tables in a file beside the database and then puts it in its place. What
 * changes tables is not undone by H2 when it is killed halfway; so nobody sees it halfway.
 */
final class Workbench {
    private static final Logger LOG = System.getLogger(Workbench.class.getName());

    private final String scheme;
    private final Path file;
    private final Path beside;
    private final Optional<Path> ready;

    /**
     * @param scheme of the file system, such as {@code file:}
     */
    Workbench(String scheme, Path file) {
        this(scheme, file, Optional.empty());
    }

    /**
     * @param scheme of the file system, such as {@code file:}
     * @param ready a file with facts and no work of anybody, to begin with
     */
    Workbench(String scheme, Path file, Optional<Path> ready) {
        this.scheme = scheme;
        this.file = file;
        this.ready = ready;
        beside = file.resolveSibling("atlas.next.mv.db");
    }

    /** Tables where there is no file: those that are ready, or empty ones. */
    void make() throws SQLException, IOException {
        if (ready.isEmpty() || !isTaken(ready.get())) {
            fill(_ -> {});
        }
        put();
    }

    // What is wrong with it is no trouble of the user's; the facts are read from the package then.
    private boolean isTaken(Path tables) {
        try {
            Files.copy(tables, beside, StandardCopyOption.REPLACE_EXISTING);
            finish(ground -> ground.jdbi().useHandle(OwnTables::beginLineage));
            return true;
        } catch (SQLException | IOException | RuntimeException unusable) {
            LOG.log(Logger.Level.WARNING, "The prepared tables cannot be used", unusable);
            return false;
        }
    }

    /** The same with tables of an older atlas brought up to date. */
    void upgrade() throws SQLException, IOException {
        Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
        finish(_ -> {});
        put();
    }

    /** Tables that were empty, not yet in their place. */
    void fill(Consumer<Ground> filling) throws SQLException, IOException {
        Files.deleteIfExists(beside);
        Files.deleteIfExists(file.resolveSibling(beside.getFileName() + ".newFile"));
        finish(filling);
    }

    /** Puts what was finished in the place of the file, which nobody may hold open. */
    void put() throws IOException {
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(
                beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void finish(Consumer<Ground> filling) throws SQLException, IOException {
        var ground = Ground.inFile(scheme, beside, _ -> {});
        try {
            filling.accept(ground);
            ground.shrink();
        } catch (SQLException | RuntimeException failure) {
            ground.abandon();
            Files.deleteIfExists(beside);
            throw failure;
        }
    }
}
