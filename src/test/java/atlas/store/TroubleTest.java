package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.pack.PackSource;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What fails while the atlas runs: told once, nothing lost, nothing written by half. */
@ExtendWith(FullDisk.Use.class)
final class TroubleTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Path home;
    private final List<Trouble> told = new ArrayList<>();

    TroubleTest(@TempDir Path folder) {
        home = folder.resolve("home");
    }

    @Test
    void onAFullDiskTheAtlasGoesOnInMemory() {
        try (var database = open()) {
            database.importIfNewer(PackSource.shipped(), (_, _) -> {});
            database.settings().put("theme", "DARK");
            FullDisk.FULL.set(true);
            database.tours().put(new SavedTour("t", 1, "written while full"), NOON);
            database.settings().put("theme", "LIGHT");
            assertFalse(database.isKept());
            assertEquals(1, told.size(), "told once");
            assertEquals(Map.of("theme", "LIGHT"), database.settings().all());
            assertEquals(
                    List.of(new SavedTour("t", 1, "written while full")), database.tours().all());
            assertTrue(database.facts().cities().size() > 400);
        }
        FullDisk.FULL.set(false);
        try (var database = open()) {
            assertEquals(
                    Map.of("theme", "DARK"), database.settings().all(), "as before the trouble");
            assertEquals(List.of(), database.tours().all());
            assertTrue(database.facts().cities().size() > 400);
        }
    }

    @Test
    void onADiskThatIsFullForAMomentNothingIsTold() {
        try (var database = open()) {
            database.settings().put("theme", "DARK");
            FullDisk.FULL.set(true);
            assertThrows(
                    JdbiException.class,
                    () ->
                            database.jdbi()
                                    .useHandle(h ->
                                            h.execute("insert into setting values ('a', 'b')")));
            FullDisk.FULL.set(false);
            assertEquals(List.of(), database.facts().cities());
            database.settings().put("theme", "LIGHT");
            assertTrue(database.isKept());
            assertEquals(List.of(), told);
        }
        try (var database = open()) {
            assertEquals("LIGHT", database.settings().all().get("theme"));
        }
    }

    @Test
    void aFolderThatVanishesLeavesTheAtlasRunning() throws IOException {
        try (var database = open()) {
            database.settings().put("theme", "DARK");
            Files.move(home, home.resolveSibling("elsewhere"));
            database.settings().put("names", "LOCAL");
            assertEquals(List.of(Trouble.GONE), told);
            assertEquals(Map.of("names", "LOCAL", "theme", "DARK"), database.settings().all());
            assertEquals(Optional.of(Trouble.GONE), database.trouble());
        }
        assertFalse(Files.exists(home), "it is not made again in another place");
        try (var database = Database.open(home.resolveSibling("elsewhere"))) {
            assertEquals(Map.of("theme", "DARK"), database.settings().all());
        }
    }

    @Test
    void damageThatShowsLateIsRoundedByMemory() throws IOException {
        try (var database = open()) {
            database.importIfNewer(PackSource.shipped(), (_, _) -> {});
            database.settings().put("theme", "DARK");
        }
        try (var database = open()) {
            database.importIfNewer(PackSource.shipped(), (_, _) -> {});
            try (var file = new RandomAccessFile(home.resolve(Database.FILE).toFile(), "rw")) {
                byte[] noise = new byte[(int) file.length() - 12_288];
                file.seek(12_288);
                file.write(noise);
            }
            assertTrue(database.facts().cities().size() > 400);
            assertFalse(database.facts().dossier("kanazawa").milieus().isEmpty());
            assertEquals(List.of(Trouble.DAMAGED), told);
            assertEquals(Map.of("theme", "DARK"), database.settings().all());
        }
    }

    @Test
    void whatTheUserMayNotDoIsNoTrouble() {
        try (var database = open()) {
            assertThrows(
                    JdbiException.class,
                    () -> database.tours().put(new SavedTour(" ", 1, ""), NOON));
            assertTrue(database.isKept());
            assertEquals(List.of(), told);
            assertEquals(List.of(), database.tours().all());
        }
    }

    private Database open() {
        var database = Database.open(FullDisk.SCHEME, home);
        database.onTrouble(told::add);
        return database;
    }
}
