package atlas.store;

import atlas.pack.PackReader;
import atlas.pack.PackSource;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;

/**
 * Where questions and changes go: to the file, and once that fails for good to memory, with the
 * facts read anew and the user's own work as it was last. Safe to use from any thread.
 */
final class Seat implements Asked, AutoCloseable {
    private static final Logger LOG = System.getLogger(Seat.class.getName());

    private final Optional<Path> file;
    private final String scheme;
    private volatile Ground ground;
    private volatile Optional<Trouble> trouble = Optional.empty();
    private Optional<PackSource> source = Optional.empty();
    private Consumer<Trouble> told = _ -> {};
    private volatile OwnWork own;
    private volatile Mark mark;

    /** Sits down on open tables. */
    private Seat(Optional<Path> file, String scheme, Ground ground) {
        this.file = file;
        this.scheme = scheme;
        this.ground = ground;
        own = ground.ask(OwnTables::read);
        mark = ground.ask(OwnTables::mark);
    }

    /**
     * In a file.
     *
     * @param scheme of the file system, such as {@code file:}
     */
    static Seat inFile(String scheme, Path file, Schema.Care care) throws SQLException {
        var ground = Ground.inFile(scheme, file, care);
        try {
            return new Seat(Optional.of(file), scheme, ground);
        } catch (RuntimeException failure) {
            ground.abandon();
            throw failure;
        }
    }

    static Seat inMemory() {
        return new Seat(Optional.empty(), "", Ground.inMemory());
    }

    boolean isKept() {
        return ground.kept();
    }

    /** What the file failed of. */
    Optional<Trouble> trouble() {
        return trouble;
    }

    /** All own work as it was committed last. */
    OwnWork own() {
        return own;
    }

    /** The state in which the own work is now. */
    Mark mark() {
        return mark;
    }

    /** Who is told, on the thread that met it, when the file has failed; once. */
    synchronized void onTrouble(Consumer<Trouble> listener) {
        told = listener;
        trouble.ifPresent(listener);
    }

    /** Where the facts come from, should they be needed anew. */
    synchronized void factsFrom(PackSource pack) {
        source = Optional.of(pack);
    }

    Jdbi jdbi() {
        return ground.jdbi();
    }

    @Override
    public <T> T ask(Question<T> question) {
        var first = ground;
        try {
            return first.ask(question);
        } catch (RuntimeException failure) {
            var second = afterFailure(first, failure, true);
            try {
                return second.ask(question);
            } catch (RuntimeException again) {
                return afterFailure(second, again, false).ask(question);
            }
        }
    }

    /**
     * Changes own work, whole or not at all; it is on the disk when this returns. Where the file
     * fails, the change is made in memory.
     */
    synchronized void change(HandleConsumer<RuntimeException> edit) {
        if (ground.kept() && !Files.exists(file.orElseThrow())) {
            move(Trouble.GONE);
        }
        var first = ground;
        try {
            commit(first, edit);
        } catch (RuntimeException failure) {
            var second = afterFailure(first, failure, true);
            try {
                commit(second, edit);
            } catch (RuntimeException again) {
                commit(afterFailure(second, again, false), edit);
            }
        }
    }

    private void commit(Ground on, HandleConsumer<RuntimeException> edit) {
        on.jdbi()
                .useTransaction(handle -> {
                    edit.useHandle(handle);
                    OwnTables.count(handle);
                });
        on.sync();
        own = on.ask(OwnTables::read);
        long number = on.ask(OwnTables::mark).number();
        mark = new Mark(mark.lineage(), number, trouble.isPresent());
    }

    /**
     * Where to try again; throws the failure where that makes no sense.
     *
     * @param hope whether the file is worth another try
     */
    private synchronized Ground afterFailure(
            Ground failed, RuntimeException failure, boolean hope) {
        if (!failed.equals(ground)) {
            return ground;
        }
        var why = troubleOf(failure);
        if (why.isEmpty()) {
            throw failure;
        }
        LOG.log(Logger.Level.WARNING, "The database fails: " + why.get(), failure);
        failed.abandon();
        if (!hope || why.get() == Trouble.DAMAGED || !reopened()) {
            move(why.get());
        }
        return ground;
    }

    /** What ails the file, if a failure is its fault. */
    Optional<Trouble> troubleOf(RuntimeException failure) {
        return ground.kept() ? Trouble.of(failure, file.orElseThrow()) : Optional.empty();
    }

    /** A write that failed closes the file; it is as it was after the last one that did not. */
    private boolean reopened() {
        try {
            var again = Ground.inFile(scheme, file.orElseThrow(), _ -> {});
            if (again.ask(OwnTables::read).equals(own)) {
                ground = again;
                return true;
            }
            again.abandon();
            return false;
        } catch (SQLException | RuntimeException failure) {
            LOG.log(Logger.Level.WARNING, "The database does not open again", failure);
            return false;
        }
    }

    /** To memory, for the rest of this session. */
    synchronized void move(Trouble why) {
        var memory = Ground.inMemory();
        memory.jdbi()
                .useTransaction(handle -> {
                    OwnTables.replace(handle, own);
                    OwnTables.countFrom(handle, mark.number());
                });
        source.ifPresent(pack -> Import.fill(memory.jdbi(), PackReader.read(pack), (_, _) -> {}));
        ground.abandon();
        ground = memory;
        trouble = Optional.of(why);
        LOG.log(Logger.Level.WARNING, "From now on nothing is kept: " + why);
        told.accept(why);
    }

    /**
     * Goes on in other tables that hold the same own work, and the facts that are given. Until they
     * are there as a whole all stays as it was: a large change of these very tables, killed within
     * its commit, is neither undone by H2 2.5.252 nor brought to its end.
     */
    synchronized void refill(Consumer<Jdbi> facts) throws SQLException, IOException {
        if (!ground.kept()) {
            var other = Ground.inMemory();
            fill(other, facts);
            ground.abandon();
            ground = other;
            return;
        }
        var workbench = new Workbench(scheme, file.orElseThrow());
        workbench.fill(beside -> fill(beside, facts));
        ground.abandon();
        try {
            workbench.put();
        } finally {
            ground = Ground.inFile(scheme, file.orElseThrow(), _ -> {});
        }
    }

    private void fill(Ground empty, Consumer<Jdbi> facts) {
        facts.accept(empty.jdbi());
        empty.jdbi()
                .useTransaction(handle -> {
                    OwnTables.replace(handle, own);
                    OwnTables.goOn(handle, mark);
                });
    }

    /** Leaves the file as it is. */
    void abandon() {
        ground.abandon();
    }

    @Override
    public void close() {
        ground.close();
    }
}
