package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CustodyTest {
    private final Path home;
    private final Database database;
    private final Custody custody;
    private Instant now = Instant.parse("2026-11-22T08:00:00Z");

    CustodyTest(@TempDir Path home) {
        this.home = home;
        database = Database.open(home);
        custody = new Custody(database, new Backups(home), () -> now = now.plusSeconds(1));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theRunningCopyFollowsEachChangeOnce() throws IOException {
        database.settings().put("theme", "DARK");
        assertTrue(custody.follow());
        var copy = new Backups(home).running().orElseThrow();
        assertEquals(Map.of("theme", "DARK"), copy.work().settings());
        assertTrue(custody.follow());
        assertEquals(copy, new Backups(home).running().orElseThrow(), "not written again");
        database.settings().put("theme", "LIGHT");
        assertTrue(custody.follow());
        assertEquals(
                Map.of("theme", "LIGHT"),
                new Backups(home).running().orElseThrow().work().settings());
    }

    @Test
    void aStartBacksUpOnlyWhatIsOther() {
        custody.backUp(custody.now());
        assertEquals(List.of(), custody.all(), "there is nothing yet");
        database.settings().put("theme", "DARK");
        var start = custody.now();
        database.settings().put("theme", "LIGHT");
        custody.backUp(start);
        custody.backUp(start);
        assertEquals(
                List.of(Map.of("theme", "DARK")),
                custody.all().stream().map(b -> b.copy().work().settings()).toList());
    }

    @Test
    void whatIsReplacedCanBeBroughtBack() {
        database.settings().put("theme", "DARK");
        assertTrue(custody.replace(OwnWorkJsonTest.COPY.work()));
        assertEquals(OwnWorkJsonTest.COPY.work(), database.own());
        var before = custody.all().getFirst();
        assertEquals(Backups.Reason.RESTORE, before.reason());
        assertTrue(custody.replace(before.copy().work()));
        assertEquals(Map.of("theme", "DARK"), database.own().settings());
        assertEquals(List.of(), database.tours().all());
    }

    @Test
    void withoutABackupNothingIsReplaced() throws IOException {
        database.settings().put("theme", "DARK");
        Files.writeString(home.resolve("backups"), "a file where the folder should be");
        assertFalse(custody.replace(OwnWorkJsonTest.COPY.work()));
        assertEquals(Map.of("theme", "DARK"), database.own().settings());
        assertFalse(custody.follow());
    }

    @Test
    void toursKeepTheirOrderAndDates() {
        custody.replace(OwnWorkJsonTest.COPY.work());
        database.tours().put(new SavedTour("t2", 1, ""), now);
        assertEquals(
                List.of("t1", "t2"), database.tours().all().stream().map(SavedTour::id).toList());
        assertEquals(
                Optional.of(OwnWorkJsonTest.COPY.work().tours().getFirst()),
                database.own().tours().stream().findFirst());
    }
}
