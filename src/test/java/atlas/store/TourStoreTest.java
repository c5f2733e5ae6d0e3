package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TourStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123Z");

    private final Database database = Database.inMemory();
    private final TourStore store = database.tours();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsPutComesBackTheOldestFirst() {
        store.put(tour("z", "{\"any\": \"thing\"}"), NOON);
        store.put(tour("わたしの", ""), NOON.plusSeconds(1));
        store.put(tour("a", "x"), NOON.plusSeconds(2));
        assertEquals(
                List.of(tour("z", "{\"any\": \"thing\"}"), tour("わたしの", ""), tour("a", "x")),
                store.all());
    }

    @Test
    void theLastOfAnIdCountsAndKeepsItsPlace() {
        store.put(tour("a", "old"), NOON);
        store.put(tour("b", "other"), NOON.plusSeconds(1));
        store.put(new SavedTour("a", 2, "new"), NOON.plusSeconds(2));
        assertEquals(List.of(new SavedTour("a", 2, "new"), tour("b", "other")), store.all());
    }

    @Test
    void removedIsGoneAndCanBePutBack() {
        store.put(tour("a", "one"), NOON);
        store.remove("a");
        store.remove("a");
        assertEquals(List.of(), store.all());
        store.put(tour("a", "one"), NOON);
        assertEquals(List.of(tour("a", "one")), store.all());
    }

    @Test
    void idsAndVersionsAreChecked() {
        assertThrows(JdbiException.class, () -> store.put(tour(" ", "one"), NOON));
        assertThrows(JdbiException.class, () -> store.put(new SavedTour("a", 0, ""), NOON));
        assertEquals(List.of(), store.all());
    }

    @Test
    void newFactsLeaveThemAlone(@TempDir Path folder) {
        try (var home = Database.open(folder)) {
            home.tours().put(tour("mine", "one"), NOON);
            home.importIfNewer(PackSource.folder(Path.of("data")), (_, _) -> {});
            assertEquals(List.of(tour("mine", "one")), home.tours().all());
        }
    }

    /** What a killed atlas leaves behind is what the file holds at that moment. */
    @Test
    void killedAfterALetterWasTypedItHoldsThatLetter(@TempDir Path folder) throws IOException {
        Path running = folder.resolve("running");
        try (var home = Database.open(running)) {
            for (int i = 0; i < 12; i++) {
                home.tours().put(tour("a", typed(i)), NOON.plusMillis(i));
                Path copy = folder.resolve(i + "/" + Database.FILE);
                Files.createDirectories(copy.getParent());
                Files.copy(running.resolve(Database.FILE), copy);
            }
        }
        for (int i = 0; i < 12; i++) {
            try (var killed = Database.open(folder.resolve(String.valueOf(i)))) {
                assertEquals(List.of(tour("a", typed(i))), killed.tours().all(), "letter " + i);
            }
        }
    }

    /** Cut off in the middle of writing, the file holds the one or the other, never half. */
    @Test
    void killedWithinAWriteNothingIsHalf(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("running").resolve(Database.FILE);
        byte[] before;
        byte[] after;
        try (var home = Database.open(folder.resolve("running"))) {
            home.tours().put(tour("a", typed(1)), NOON);
            before = Files.readAllBytes(file);
            home.tours().put(tour("a", typed(2)), NOON);
            after = Files.readAllBytes(file);
        }
        for (int part = 0; part <= 8; part++) {
            int written = before.length + (after.length - before.length) * part / 8;
            Path torn = folder.resolve("torn" + part);
            Files.createDirectories(torn);
            Files.write(torn.resolve(Database.FILE), Arrays.copyOf(after, written));
            try (var home = Database.open(torn)) {
                var all = home.tours().all();
                assertTrue(
                        all.equals(List.of(tour("a", typed(1))))
                                || all.equals(List.of(tour("a", typed(2)))),
                        "part " + part + ": " + all.size());
            }
        }
    }

    private static String typed(int letters) {
        return "words ".repeat(2_000) + "x".repeat(letters);
    }

    private static SavedTour tour(String id, String content) {
        return new SavedTour(id, 1, content);
    }
}
