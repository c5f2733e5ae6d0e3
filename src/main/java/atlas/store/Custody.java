package atlas.store;

import atlas.store.Backups.Reason;
import java.io.IOException;
import java.lang.System.Logger;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Looks after copies of the user's own work outside the database, so that whatever happens to its
 * large file costs nothing but time. For one thread at a time.
 */
public final class Custody {
    private static final Logger LOG = System.getLogger(Custody.class.getName());

    private final Database database;
    private final Backups backups;
    private final InstantSource clock;
    private Mark copied = new Mark("", -1, false);

    /**
     * @param backups of the folder that holds the database
     */
    public Custody(Database database, Backups backups, InstantSource clock) {
        this.database = database;
        this.backups = backups;
        this.clock = clock;
    }

    /** All own work as it is now. */
    public WorkCopy now() {
        return new WorkCopy(
                database.own(), database.mark(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }

    /**
     * Has the running copy follow, if there were changes.
     *
     * @return false if it could not be written; then that of before is still there
     */
    public boolean follow() {
        var mark = database.mark();
        if (mark.equals(copied)) {
            return true;
        }
        try {
            backups.run(now());
            copied = mark;
            return true;
        } catch (IOException failure) {
            LOG.log(Logger.Level.WARNING, "Own work is not copied: " + failure);
            return false;
        }
    }

    /**
     * Makes a dated copy, if it is of other work than the last one.
     *
     * @param start what there was when the atlas started
     */
    public void backUp(WorkCopy start) {
        var last = backups.newest().map(backup -> backup.copy().work());
        if (!start.work().isNothing() && !last.equals(Optional.of(start.work()))) {
            make(start, Reason.START);
        }
    }

    /** What can be brought back, the newest first. */
    public List<Backup> all() {
        return backups.all();
    }

    /**
     * Puts other work in place of what there is, whole or not at all; a dated copy of what there is
     * comes first.
     *
     * @return false if that copy could not be written; then nothing was changed
     */
    public boolean replace(OwnWork work) {
        if (!database.own().isNothing() && !make(now(), Reason.RESTORE) && database.isKept()) {
            return false;
        }
        database.replaceOwn(work);
        follow();
        return true;
    }

    private boolean make(WorkCopy copy, Reason reason) {
        try {
            backups.make(copy, reason);
            return true;
        } catch (IOException failure) {
            LOG.log(Logger.Level.WARNING, "No backup: " + failure);
            return false;
        }
    }
}
