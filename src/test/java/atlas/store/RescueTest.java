package atlas.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RescueTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Path home;
    private final Path file;

    RescueTest(@TempDir Path home) {
        this.home = home;
        file = home.resolve(Database.FILE);
    }

    @Test
    void aFirstStartHasNothingToTell() {
        assertEquals(Optional.empty(), own().rescued());
    }

    @Test
    void aWholeOneHasNothingToTell() {
        keep("DARK");
        var opened = own();
        assertEquals(Optional.empty(), opened.rescued());
        assertEquals(Map.of("theme", "DARK"), opened.begun().settings());
    }

    @Test
    void aDamagedOneIsSetAsideAndOwnWorkComesBack() throws IOException {
        keep("DARK");
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        Files.write(file, noise);
        var opened = own();
        var rescued = opened.rescued().orElseThrow();
        assertArrayEquals(noise, Files.readAllBytes(rescued.aside().orElseThrow()));
        assertTrue(
                String.valueOf(rescued.aside().get().getFileName())
                        .matches("atlas\\.damaged-\\d{4}-\\d\\d-\\d\\dT.*\\.mv\\.db"));
        assertEquals(Optional.of(NOON), rescued.saved());
        assertEquals(Map.of("theme", "DARK"), opened.begun().settings());
        assertEquals(Optional.empty(), own().rescued(), "once");
    }

    /** H2 opens such a file without a word, at an older state. */
    @Test
    void aFileThatLostChangesIsSetAside() throws IOException {
        byte[] older;
        try (var database = Database.open(home)) {
            var custody = custody(database);
            database.settings().put("theme", "LIGHT");
            older = Files.readAllBytes(file);
            database.settings().put("theme", "DARK");
            custody.follow();
        }
        Files.write(file, older);
        var opened = own();
        assertTrue(opened.rescued().orElseThrow().aside().isPresent());
        assertEquals(Map.of("theme", "DARK"), opened.begun().settings());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.01, 0.3, 0.6, 0.9, 0.99})
    void aFileCutOffAnywhereLosesNothing(double share) throws IOException {
        byte[] whole;
        try (var database = Database.open(home)) {
            var custody = custody(database);
            for (int i = 0; i < 30; i++) {
                database.settings().put("count", String.valueOf(i));
                database.tours().put(new SavedTour("t" + i, 1, "x".repeat(i)), NOON);
            }
            custody.follow();
            whole = Files.readAllBytes(file);
        }
        Files.write(file, Arrays.copyOf(whole, (int) (whole.length * share)));
        var opened = own();
        assertEquals(Map.of("count", "29"), opened.begun().settings());
        assertEquals(30, opened.begun().tours().size());
    }

    @Test
    void aFaultThatANewFileHasTooLeavesTheOldOneWhereItIs() throws IOException {
        keep("DARK");
        var broken = new IllegalStateException("a fault of the program");
        var thrown =
                assertThrows(
                        IllegalStateException.class,
                        () ->
                                Rescue.open(
                                        home,
                                        _ -> {
                                            throw broken;
                                        }));
        assertSame(broken, thrown);
        try (var files = Files.list(home)) {
            assertEquals(
                    0, files.filter(f -> f.toString().contains("damaged")).count(), "set aside");
        }
        var opened = own();
        assertEquals(Optional.empty(), opened.rescued());
        assertEquals(Map.of("theme", "DARK"), opened.begun().settings());
    }

    @Test
    void aFileThatIsGoneIsMadeAnewWithOwnWork() throws IOException {
        keep("DARK");
        Files.delete(file);
        var opened = own();
        assertEquals(Map.of("theme", "DARK"), opened.begun().settings());
        assertEquals(Optional.empty(), opened.rescued().orElseThrow().aside());
    }

    @Test
    void whereTheRunningCopyIsDamagedTooTheLastDatedOneCounts() throws IOException {
        keep("DARK");
        try (var database = Database.open(home)) {
            custody(database).backUp(custody(database).now());
        }
        Files.writeString(home.resolve("backups/own-work.json.gz"), "noise");
        Files.writeString(file, "noise");
        assertEquals(Map.of("theme", "DARK"), own().begun().settings());
    }

    @Test
    void damageThatShowsWhileReadingIsDamage() {
        keep("DARK");
        int[] calls = {0};
        var opened =
                Rescue.open(
                        home,
                        database -> {
                            if (calls[0]++ == 0) {
                                throw new IllegalArgumentException("'hig=' is not a Confidence");
                            }
                            try (database) {
                                return database.own();
                            }
                        });
        assertEquals(Map.of("theme", "DARK"), opened.begun().settings());
        assertTrue(opened.rescued().orElseThrow().aside().isPresent());
    }

    @Test
    void aFailureThatComesAgainIsThrown() {
        keep("DARK");
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        Rescue.open(
                                home,
                                _ -> {
                                    throw new IllegalArgumentException("a fault of the program");
                                }));
        assertEquals(Map.of("theme", "DARK"), own().begun().settings());
    }

    @Test
    void aNewerOneIsNotTouched() throws IOException {
        keep("DARK");
        try (var database = Database.open(home)) {
            database.jdbi()
                    .useHandle(handle ->
                            handle.execute(
                                    "insert into schema_version (script, checksum)"
                                            + " values ('V99__later.sql', 1)"));
        }
        byte[] before = Files.readAllBytes(file);
        assertThrows(DatabaseFromOtherAtlas.class, this::own);
        assertArrayEquals(before, Files.readAllBytes(file));
        try (var files = Files.list(home)) {
            assertEquals(
                    List.of("atlas.mv.db", "backups"),
                    files.map(f -> String.valueOf(f.getFileName())).sorted().toList());
        }
    }

    @Test
    void anOlderOneIsBackedUpBeforeItIsChanged() {
        keep("DARK");
        try (var database = Database.open(home)) {
            database.jdbi()
                    .useHandle(handle ->
                            handle.execute(
                                    "drop table own_revision; drop table own_tour;"
                                            + " delete from schema_version where script in"
                                            + " ('V10__tour.sql', 'V11__revision.sql')"));
        }
        var opened = own();
        assertEquals(Optional.empty(), opened.rescued());
        assertEquals(Map.of("theme", "DARK"), opened.begun().settings());
        var backup = new Backups(home).newest().orElseThrow();
        assertEquals(Backups.Reason.UPGRADE, backup.reason());
        assertEquals(Map.of("theme", "DARK"), backup.copy().work().settings());
    }

    @Test
    void anOlderOneThatCannotBeBackedUpIsLeft() throws IOException {
        try (var database = Database.open(home)) {
            database.settings().put("theme", "DARK");
            database.jdbi()
                    .useHandle(handle ->
                            handle.execute(
                                    "drop table own_revision; delete from schema_version"
                                            + " where script = 'V11__revision.sql'"));
        }
        Files.writeString(home.resolve("backups"), "a file where the folder should be");
        byte[] before = Files.readAllBytes(file);
        assertThrows(DatabaseUnwritable.class, this::own);
        assertArrayEquals(before, Files.readAllBytes(file));
    }

    /** What was done while the disk was full, and still found room in the small file. */
    @Test
    void changesMadeAheadOfTheFileAreTakenOver() throws IOException {
        keep("LIGHT");
        try (var database = Database.open(home)) {
            database.leaveFile(Trouble.FULL);
            database.settings().put("theme", "DARK");
            assertTrue(custody(database).follow());
        }
        var opened = own();
        assertEquals(Map.of("theme", "DARK"), opened.begun().settings());
        assertEquals(Optional.empty(), opened.rescued().orElseThrow().aside());
        assertEquals(Optional.empty(), own().rescued(), "once");
    }

    @Test
    void aCopyOfAnotherDatabaseChangesNothing() throws IOException {
        keep("LIGHT");
        new Backups(home).run(OwnWorkJsonTest.COPY);
        assertEquals(Map.of("theme", "LIGHT"), own().begun().settings());
    }

    @Test
    void inMemoryTheUsersOwnWorkIsThere() {
        keep("DARK");
        assertEquals(Map.of("theme", "DARK"), Rescue.inMemory(home, Database::own).settings());
    }

    private void keep(String theme) {
        try (var database = Database.open(home)) {
            database.settings().put("theme", theme);
            custody(database).follow();
        }
    }

    private Custody custody(Database database) {
        return new Custody(database, new Backups(home), InstantSource.fixed(NOON));
    }

    /** Opens it and closes it again. */
    private Rescue.Opened<OwnWork> own() {
        return Rescue.open(
                home,
                database -> {
                    try (database) {
                        return database.own();
                    }
                });
    }
}
