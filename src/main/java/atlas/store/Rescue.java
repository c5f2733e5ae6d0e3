package atlas.store;

import atlas.pack.PackFaults;
import atlas.store.Rescued.Kind;
import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Opens the database whatever happened to its file. One that is damaged, or has lost changes that a
 * copy still has, is set aside under a dated name, made anew, and given the last good copy of the
 * user's own work; the facts come from the package again.
 */
public final class Rescue {
    private static final Logger LOG = System.getLogger(Rescue.class.getName());
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss.SSS'Z'", Locale.ROOT)
                    .withZone(ZoneOffset.UTC);

    private Rescue() {}

    /**
     * What came of it.
     *
     * @param begun what was begun with the open database
     * @param rescued empty if all was well
     */
    public record Opened<T>(T begun, Optional<Rescued> rescued) {}

    /**
     * Opens the database in a folder, or makes one there.
     *
     * @param begin fills it with facts and reads what is needed; called again if that shows damage
     * @throws StoreFailure if there is nothing to be done about it
     */
    public static <T> Opened<T> open(Path folder, Function<Database, T> begin) {
        Database database;
        try {
            database = Database.open(folder);
        } catch (DatabaseDamaged damaged) {
            return anew(folder, begin, damaged);
        }
        if (database.isMade()) {
            return filled(folder, database, Optional.empty(), begin);
        }
        var later = later(folder, database);
        if ((later.isPresent() && !later.get().mark().ahead()) || isEmptied(folder, database)) {
            database.abandon();
            return anew(folder, begin, new IllegalStateException("changes are lost"));
        }
        return begun(folder, database, later, begin);
    }

    /** In memory, with what can be read of the user's own work in a folder. */
    public static <T> T inMemory(Path folder, Function<Database, T> begin) {
        var database = Database.inMemory();
        newest(folder).ifPresent(copy -> database.replaceOwn(copy.work()));
        return begun(database, begin);
    }

    /** A file cut off is opened as if nothing had ever been written to it. */
    private static boolean isEmptied(Path folder, Database database) {
        return database.mark().number() == 0
                && database.own().isNothing()
                && newest(folder).isPresent();
    }

    private static Optional<WorkCopy> later(Path folder, Database database) {
        var mark = database.mark();
        return new Backups(folder).running().filter(copy -> copy.mark().isAfter(mark));
    }

    private static <T> Opened<T> begun(
            Path folder, Database database, Optional<WorkCopy> ahead, Function<Database, T> begin) {
        ahead.ifPresent(copy -> database.catchUp(copy.work(), copy.mark()));
        T begun;
        try {
            begun = begin.apply(database);
        } catch (RuntimeException failure) {
            database.abandon();
            if (failure instanceof PackFaults) {
                throw failure;
            }
            return anew(folder, begin, failure);
        }
        if (database.trouble().equals(Optional.of(Trouble.DAMAGED))) {
            database.abandon();
            return anew(folder, begin, new IllegalStateException("damaged inside"));
        }
        return new Opened<>(
                begun,
                ahead.map(copy ->
                        new Rescued(
                                Kind.AHEAD,
                                Optional.empty(),
                                Optional.of(copy.saved()),
                                copy.work())));
    }

    private static <T> Opened<T> anew(
            Path folder, Function<Database, T> begin, RuntimeException why) {
        Path file = Database.file(folder);
        LOG.log(Logger.Level.WARNING, "The database is set aside", why);
        Path aside = file.resolveSibling("atlas.damaged-" + STAMP.format(Instant.now()) + ".mv.db");
        try {
            Files.move(file, aside);
        } catch (IOException failure) {
            throw new DatabaseDamaged(file, why);
        }
        try {
            return filled(folder, Database.open(folder), Optional.of(aside), begin);
        } catch (RuntimeException again) {
            // A new file does no better, so the old one was not to blame.
            putBack(aside, file);
            throw again;
        }
    }

    private static void putBack(Path aside, Path file) {
        try {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            LOG.log(Logger.Level.WARNING, "The database stays set aside as " + aside, failure);
        }
    }

    private static <T> Opened<T> filled(
            Path folder, Database database, Optional<Path> aside, Function<Database, T> begin) {
        var copy = newest(folder);
        copy.ifPresent(c -> database.replaceOwn(c.work()));
        var begun = begun(database, begin);
        boolean tell = aside.isPresent() || copy.isPresent();
        return new Opened<>(
                begun,
                tell
                        ? Optional.of(
                                new Rescued(
                                        aside.isPresent() ? Kind.DAMAGED : Kind.MISSING,
                                        aside,
                                        copy.map(WorkCopy::saved),
                                        copy.map(WorkCopy::work).orElse(OwnWork.NONE)))
                        : Optional.empty());
    }

    private static <T> T begun(Database database, Function<Database, T> begin) {
        try {
            return begin.apply(database);
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
    }

    private static Optional<WorkCopy> newest(Path folder) {
        var backups = new Backups(folder);
        return Stream.concat(
                        backups.running().stream(), backups.newest().map(Backup::copy).stream())
                .max(Comparator.comparing(WorkCopy::saved))
                .filter(copy -> !copy.work().isNothing());
    }
}
