package atlas.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;

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
        Files.deleteIfExists(beside);
        finish();
    }

    /** The same with tables of an older atlas brought up to date. */
    void upgrade() throws SQLException, IOException {
        Files.copy(file, beside, StandardCopyOption.REPLACE_EXISTING);
        finish();
    }

    private void finish() throws SQLException, IOException {
        var ground = Ground.inFile(scheme, beside, _ -> {});
        ground.sync();
        ground.close();
        Files.move(
                beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
