package atlas.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * Makes and changes tables in a file beside the database and then puts it in its place. What
 * changes tables is not undone by H2 when it is killed halfway; so nobody sees it halfway.
 */
final class Workbench {
    private final String scheme;
    private final Path file;
    private final Path beside;

    /**
     * @param scheme of the file system, such as {@code file:}
     */
    Workbench(String scheme, Path file) {
        this.scheme = scheme;
        this.file = file;
        beside = file.resolveSibling("atlas.next.mv.db");
    }

    /** Empty tables where there is no file. */
    void make() throws SQLException, IOException {
        fill(_ -> {});
        put();
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
