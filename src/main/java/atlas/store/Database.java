package atlas.store;

import atlas.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Jdbi;

/** The one file that holds the facts and what belongs to the user. Safe to use from any thread. */
public final class Database implements AutoCloseable {
    /** The file's name in the data folder. */
    public static final String FILE = "atlas.mv.db";

    // A commit is on its way to the disk before it returns, so that a killed atlas loses nothing.
    private static final String OPTIONS = ";WRITE_DELAY=0;TRACE_LEVEL_FILE=0";

    private static final String FILE_URL = "jdbc:h2:file:";

    private final boolean kept;
    private final Connection anchor;
    private final Jdbi jdbi;

    /** The anchor keeps the database open between questions; each of those has its own session. */
    private Database(String url, Connection anchor) {
        kept = url.startsWith(FILE_URL);
        this.anchor = anchor;
        jdbi = Jdbi.create(() -> connect(url));
    }

    /**
     * Opens the database in a folder, or makes one there.
     *
     * @throws StoreFailure if it cannot be used; its sentence says why and what to do
     */
    public static Database open(Path folder) {
        Path file = folder.toAbsolutePath().normalize().resolve(FILE);
        makeWritable(file);
        String url = FILE_URL + file.toString().replaceFirst("\\.mv\\.db$", "");
        try {
            return open(url);
        } catch (SQLException failure) {
            throw failure(file, failure);
        }
    }

    /** Whether it is a file, and not gone when closed. */
    public boolean isKept() {
        return kept;
    }

    /** A database that is gone when closed. */
    public static Database inMemory() {
        try {
            return open("jdbc:h2:mem:" + UUID.randomUUID());
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Database open(String url) throws SQLException {
        var anchor = connect(url + OPTIONS);
        try {
            Schema.update(anchor);
        } catch (SQLException | RuntimeException failure) {
            abandon(anchor);
            throw failure;
        }
        return new Database(url, anchor);
    }

    /** A proper close would tidy up, and so write to a file that is perhaps damaged. */
    private static void abandon(Connection anchor) throws SQLException {
        try (var statement = anchor.createStatement()) {
            statement.execute("shutdown immediately");
        }
    }

    private static Connection connect(String url) throws SQLException {
        return new Driver().connect(url, new Properties());
    }

    private static void makeWritable(Path file) {
        Path folder = file.resolveSibling("");
        try {
            Files.createDirectories(folder);
        } catch (IOException failure) {
            throw new DatabaseUnwritable(folder, failure);
        }
        // A semicolon would end the path within H2's address.
        if (!Files.isWritable(folder) || folder.toString().contains(";")) {
            throw new DatabaseUnwritable(folder);
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new DatabaseUnwritable(file);
        }
    }

    private static StoreFailure failure(Path file, SQLException failure) {
        if (failure.getErrorCode() == ErrorCode.DATABASE_ALREADY_OPEN_1) {
            return new DatabaseInUse(file, failure);
        }
        return isWriting(failure)
                ? new DatabaseUnwritable(file, failure)
                : new DatabaseDamaged(file, failure);
    }

    /** A full disk, for one; H2 has the same code for reading, which means damage. */
    private static boolean isWriting(SQLException failure) {
        return failure.getCause() instanceof MVStoreException cause
                && cause.getErrorCode() == DataUtils.ERROR_WRITING_FAILED;
    }

    /**
     * Takes in a package if it is newer than the facts held, or if there are none yet. On failure
     * the older facts stay.
     *
     * @return whether facts were replaced
     * @throws atlas.pack.PackFaults if something in the package is wrong
     * @throws ImportFailure if the database refuses it
     */
    public boolean importIfNewer(PackSource source, Progress progress) {
        return new Import(jdbi, progress).ifNewer(source);
    }

    /** Questions to the facts. */
    public Facts facts() {
        return new Facts(jdbi);
    }

    /** What the user has chosen. */
    public SettingStore settings() {
        return new SettingStore(jdbi);
    }

    /** The ways of computing scores that the user keeps. */
    public ScenarioStore scenarios() {
        return new ScenarioStore(jdbi);
    }

    /** The tours that the user writes. */
    public TourStore tours() {
        return new TourStore(jdbi);
    }

    Jdbi jdbi() {
        return jdbi;
    }

    @Override
    public void close() {
        try {
            anchor.close();
        } catch (SQLException failure) {
            throw new IllegalStateException("the database did not close", failure);
        }
    }
}
