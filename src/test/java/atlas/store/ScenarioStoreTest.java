package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ScenarioStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00.123Z");

    private final Database database = Database.inMemory();
    private final ScenarioStore store = database.scenarios();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void whatIsPutComesBackTheOldestFirst() {
        var second = saved("b", "{\"any\": \"thing\"}", 60);
        var first = saved("人口比なし", "", 0);
        store.put(second);
        store.put(first);
        assertEquals(List.of(first, second), store.all());
    }

    @Test
    void theLastOfANameCounts() {
        store.put(saved("a", "old", 0));
        store.put(saved("a", "new", 0));
        assertEquals(List.of(saved("a", "new", 0)), store.all());
    }

    @Test
    void renamingKeepsAllElse() {
        store.put(saved("a", "one", 0));
        store.put(saved("b", "two", 60));
        assertTrue(store.rename("a", "c"));
        assertEquals(List.of(saved("c", "one", 0), saved("b", "two", 60)), store.all());
        assertTrue(store.rename("c", "c"));
        assertThrows(JdbiException.class, () -> store.rename("c", "b"));
        assertFalse(store.rename("a", "d"));
        assertEquals(List.of(saved("c", "one", 0), saved("b", "two", 60)), store.all());
    }

    @Test
    void aNameThatIsRefusedLeavesBothAsTheyWere() {
        store.put(saved("a", "one", 0));
        assertThrows(JdbiException.class, () -> store.rename("a", "  "));
        assertEquals(List.of(saved("a", "one", 0)), store.all());
    }

    @Test
    void removedIsGoneAndCanBePutBack() {
        var scenario = saved("a", "one", 0);
        store.put(scenario);
        store.remove("a");
        store.remove("a");
        assertEquals(List.of(), store.all());
        store.put(scenario);
        assertEquals(List.of(scenario), store.all());
    }

    @Test
    void namesAndVersionsAreChecked() {
        assertThrows(JdbiException.class, () -> store.put(saved(" ", "one", 0)));
        assertThrows(
                JdbiException.class,
                () -> store.put(new SavedScenario("a", "japan", 0, "", NOON, NOON)));
        assertEquals(List.of(), store.all());
    }

    @Test
    void newFactsLeaveThemAlone(@TempDir Path folder) {
        try (var home = Database.open(folder)) {
            home.scenarios().put(saved("mine", "one", 0));
            home.importIfNewer(PackSource.folder(Path.of("data")), (_, _) -> {});
            assertEquals(List.of(saved("mine", "one", 0)), home.scenarios().all());
        }
    }

    /** What a killed atlas leaves behind is what the file holds at that moment. */
    @Test
    void killedAfterAWriteItHoldsThatWriteWhole(@TempDir Path folder) throws IOException {
        Path running = folder.resolve("running");
        try (var home = Database.open(running)) {
            for (int i = 0; i < 12; i++) {
                home.scenarios().remove("b" + i % 2);
                home.scenarios().put(saved("a", text(i), 0));
                home.scenarios().rename("a", "b" + i % 2);
                Path copy = folder.resolve(i + "/" + Database.FILE);
                Files.createDirectories(copy.getParent());
                Files.copy(running.resolve(Database.FILE), copy);
            }
        }
        for (int i = 0; i < 12; i++) {
            try (var killed = Database.open(folder.resolve(String.valueOf(i)))) {
                var all = killed.scenarios().all();
                assertTrue(all.contains(saved("b" + i % 2, text(i), 0)), "round " + i);
                assertEquals(Math.min(i + 1, 2), all.size(), "round " + i);
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
            home.scenarios().put(saved("a", text(1), 0));
            before = Files.readAllBytes(file);
            home.scenarios().put(saved("a", text(2), 0));
            after = Files.readAllBytes(file);
        }
        for (int part = 0; part <= 8; part++) {
            int written = before.length + (after.length - before.length) * part / 8;
            byte[] cut = java.util.Arrays.copyOf(after, Math.max(written, 0));
            Path torn = folder.resolve("torn" + part);
            Files.createDirectories(torn);
            Files.write(torn.resolve(Database.FILE), cut);
            try (var home = Database.open(torn)) {
                var all = home.scenarios().all();
                assertTrue(
                        all.equals(List.of(saved("a", text(1), 0)))
                                || all.equals(List.of(saved("a", text(2), 0))),
                        "part " + part + ": " + all.size());
            }
        }
    }

    private static String text(int round) {
        return ("round " + round + " ").repeat(2_000);
    }

    private static SavedScenario saved(String name, String content, int seconds) {
        return new SavedScenario(
                name, "japan", 1, content, NOON.plusSeconds(seconds), NOON.plusSeconds(seconds));
    }
}
