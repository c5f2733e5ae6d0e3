package atlas.store;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A kill while a great deal of own work is brought back: it is there as before, or as after. */
@ExtendWith(FullDisk.Use.class)
final class CutRestoreTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final OwnWork BEFORE = tours(200);
    private static final OwnWork AFTER = tours(400);

    private final Path home;
    private final Path cut;
    private int writes;

    CutRestoreTest(@TempDir Path folder) {
        home = folder.resolve("home");
        cut = folder.resolve("cut");
    }

    @Test
    void itIsThereAsBeforeOrAsAfter() throws IOException {
        try (var database = Database.open(FullDisk.SCHEME, home)) {
            database.replaceOwn(BEFORE);
            FullDisk.onWrite(this::cut);
            var custody = new Custody(database, new Backups(home), InstantSource.fixed(NOON));
            assertTrue(custody.replace(AFTER));
            FullDisk.onWriteNothing();
        }
        for (int at = 0; at < writes; at++) {
            var found = found(cut.resolve(String.valueOf(at)));
            int tours = found.tours().size();
            assertTrue(List.of(BEFORE, AFTER).contains(found), () -> tours + " tours");
        }
        assertTrue(writes > 0);
    }

    /** Which can be changed as well. */
    private static OwnWork found(Path folder) {
        return assertTimeoutPreemptively(
                        AT_MOST,
                        () ->
                                Rescue.open(
                                        folder,
                                        database -> {
                                            try (database) {
                                                var own = database.own();
                                                database.replaceOwn(OwnWork.NONE);
                                                return own;
                                            }
                                        }))
                .begun();
    }

    /** What a kill after this write would leave. */
    private void cut() {
        Path to = cut.resolve(String.valueOf(writes++));
        try (var files = Files.walk(home)) {
            Files.createDirectories(cut);
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(home.relativize(file)));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static OwnWork tours(int many) {
        var tours =
                IntStream.range(0, many)
                        .mapToObj(i ->
                                new OwnWork.DatedTour(
                                        new SavedTour("t" + i, 1, ("x" + i).repeat(4_000)),
                                        NOON.plusMillis(i),
                                        NOON))
                        .toList();
        return new OwnWork(Map.of("theme", "DARK"), List.of(), tours);
    }
}
