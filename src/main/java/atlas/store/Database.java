package atlas.store;

import atlas.pack.PackSource;
import atlas.pack.Prepared;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.h2.api.ErrorCode;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Jdbi;

/** The one file that holds the facts and what belongs to the user. Safe to use from any thread. */
public final class Database implements AutoCloseable {
    /** The file's name in the data folder. */
    public static final String FILE = "atlas.mv.db";

    private static final String READY = "facts.mv.db";

    private final Seat seat;
    private final boolean made;

    private Database(Seat seat, boolean made) {
        this.seat = seat;
        this.made = made;
    }

    /**
     * Opens the database in a folder, or makes one there. Tables of an older atlas are brought up
     * to date after a backup of the user's own work.
     *
     * @throws StoreFailure if it cannot be used; its sentence says why and what to do
     */
    public static Database open(Path folder) {
        return open("file:", folder);
    }

    /** The same in another file system of H2's. */
    static Database open(String scheme, Path folder) {
        return open(scheme, folder, Prepared.file(READY));
    }

    /**
     * @param ready a database with the facts, to begin with where there is none
     */
    static Database open(String scheme, Path folder, Optional<Path> ready) {
        Path file = file(folder);
        makeWritable(file);
        boolean isNew = !Files.exists(file);
        var workbench = new Workbench(scheme, file, ready);
        try {
            if (isNew) {
                workbench.make();
            }
            return new Database(seat(scheme, folder, workbench), isNew);
        } catch (SQLException failure) {
            throw failure(file, failure);
        } catch (Unanswered failure) {
            throw new DatabaseDamaged(file, failure);
        } catch (IOException failure) {
            throw new DatabaseUnwritable(file, failure);
        }
    }

    private static Seat seat(String scheme, Path folder, Workbench workbench)
            throws SQLException, IOException {
        Path file = file(folder);
        try {
            return Seat.inFile(
                    scheme,
                    file,
                    old -> {
                        backUp(folder, old);
                        throw new OldTables();
                    });
        } catch (OldTables old) {
            workbench.upgrade();
            return Seat.inFile(scheme, file, _ -> {});
        }
    }

    /** Not to be changed where they are. */
    private static final class OldTables extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The file in a data folder. */
    static Path file(Path folder) {
        return folder.toAbsolutePath().normalize().resolve(FILE);
    }

    private static void backUp(Path folder, Connection old) {
        var work = new Asked.InSession(old).ask(OwnTables::readOld);
        if (work.isNothing()) {
            return;
        }
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        try {
            var copy = new WorkCopy(work, new Mark("", 0, false), now);
            new Backups(folder).make(copy, Backups.Reason.UPGRADE);
        } catch (IOException failure) {
            throw new DatabaseUnwritable(folder, failure);
        }
    }

    /**
     * Writes a database with the facts of a package into a folder, for first starts to begin with.
     *
     * @throws IOException if the folder cannot be written to
     */
    public static void prepare(PackSource source, Path folder) throws IOException {
        Path made = Files.createTempDirectory(folder, "database");
        try (var database = open("file:", made, Optional.empty())) {
            database.importIfNewer(source, (_, _) -> {});
        }
        Files.move(file(made), folder.resolve(READY), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(made);
    }

    /** Whether it is a file, and not gone when closed. */
    public boolean isKept() {
        return seat.isKept();
    }

    /** Whether there was no file before. */
    boolean isMade() {
        return made;
    }

    /** A database that is gone when closed. */
    public static Database inMemory() {
        return new Database(Seat.inMemory(), true);
    }

    /**
     * Who is told, on any thread and once, that the file failed while the atlas ran. From then on
     * all is in memory: nothing is lost until the end, and nothing is kept.
     */
    public void onTrouble(Consumer<Trouble> listener) {
        seat.onTrouble(listener);
    }

    /** What the file failed of. */
    public Optional<Trouble> trouble() {
        return seat.trouble();
    }

    /** Whether something failed because the disk takes nothing any more. */
    public boolean isDiskOf(RuntimeException failure) {
        return seat.troubleOf(failure).filter(why -> why != Trouble.DAMAGED).isPresent();
    }

    /** Goes on in memory, as if the file had failed. */
    public void leaveFile(Trouble why) {
        seat.move(why);
    }

    /** All that belongs to the user, as it was committed last. */
    public OwnWork own() {
        return seat.own();
    }

    /** Puts other work in place of all that belongs to the user, whole or not at all. */
    public void replaceOwn(OwnWork work) {
        seat.change(handle -> OwnTables.replace(handle, work));
    }

    /** Takes over what was done while the file failed. */
    void catchUp(OwnWork work, Mark ahead) {
        seat.change(handle -> {
            OwnTables.replace(handle, work);
            OwnTables.countFrom(handle, ahead.number());
        });
    }

    /** The state in which the own work is now. */
    Mark mark() {
        return seat.mark();
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
        seat.factsFrom(source);
        return new Import(seat, progress).ifNewer(source);
    }

    /** Questions to the facts. */
    public Facts facts() {
        return new Facts(seat);
    }

    /**
     * Several questions to the facts in one session of the database, which is sooner than one each.
     *
     * @param questions may be asked again, if the file fails meanwhile
     */
    public <T> T ask(Function<Facts, T> questions) {
        return seat.ask(session -> questions.apply(new Facts(new Asked.InSession(session))));
    }

    /** What the user has chosen. */
    public SettingStore settings() {
        return new SettingStore(seat);
    }

    /** The ways of computing scores that the user keeps. */
    public ScenarioStore scenarios() {
        return new ScenarioStore(seat);
    }

    /** The tours that the user writes. */
    public TourStore tours() {
        return new TourStore(seat);
    }

    Jdbi jdbi() {
        return seat.jdbi();
    }

    /** Lets go of the file without another write to it. */
    void abandon() {
        seat.abandon();
    }

    @Override
    public void close() {
        seat.close();
    }
}
