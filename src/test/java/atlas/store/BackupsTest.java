package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.store.Backups.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackupsTest {
    private final Path home;
    private final Backups backups;

    BackupsTest(@TempDir Path home) {
        this.home = home;
        backups = new Backups(home);
    }

    @Test
    void tenAreKeptTheNewestFirst() throws IOException {
        for (int day = 1; day <= 14; day++) {
            backups.make(copy(day), day % 2 == 0 ? Reason.START : Reason.RESTORE);
        }
        var all = backups.all();
        assertEquals(
                IntStream.iterate(14, day -> day - 1)
                        .limit(10)
                        .mapToObj(BackupsTest::copy)
                        .toList(),
                all.stream().map(Backup::copy).toList());
        assertEquals(Reason.START, all.getFirst().reason());
        assertEquals(Reason.RESTORE, all.get(1).reason());
        assertEquals(10, names().size());
    }

    @Test
    void aDamagedOneIsPassedOver() throws IOException {
        backups.make(copy(1), Reason.START);
        backups.make(copy(2), Reason.START);
        Path newest = backups.all().getFirst().file();
        byte[] bytes = Files.readAllBytes(newest);
        bytes[bytes.length / 2] ^= 0x55;
        Files.write(newest, bytes);
        assertEquals(List.of(copy(1)), backups.all().stream().map(Backup::copy).toList());
        assertEquals(Optional.of(copy(1)), backups.newest().map(Backup::copy));
    }

    @Test
    void theRunningCopyIsReplacedAndNothingElseIsLeft() throws IOException {
        backups.run(copy(1));
        backups.run(copy(2));
        assertEquals(Optional.of(copy(2)), backups.running());
        assertEquals(List.of("own-work.json.gz"), names());
        assertEquals(List.of(), backups.all());
    }

    /** Where the data folder was on a drive that is gone, none of that name is made. */
    @Test
    void aVanishedHomeIsNotMade() {
        Path gone = home.resolve("gone");
        assertThrows(IOException.class, () -> new Backups(gone).run(copy(1)));
        assertFalse(Files.exists(gone));
        assertEquals(Optional.empty(), new Backups(gone).running());
        assertEquals(List.of(), new Backups(gone).all());
    }

    @Test
    void whatCannotBeWrittenLeavesTheOneOfBefore() throws IOException {
        backups.run(copy(1));
        // No file can be written where a folder of its name stands, by nobody.
        Files.createDirectory(home.resolve("backups/own-work.json.gz.part"));
        assertThrows(IOException.class, () -> backups.run(copy(2)));
        assertEquals(Optional.of(copy(1)), backups.running());
    }

    @Test
    void noneIsNowhere() {
        assertThrows(IOException.class, () -> Backups.none().run(copy(1)));
        assertTrue(Backups.none().all().isEmpty());
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(home.resolve("backups"))) {
            return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
        }
    }

    private static WorkCopy copy(int day) {
        var work = new OwnWork(Map.of("day", String.valueOf(day)), List.of(), List.of());
        var moment = Instant.parse("2026-11-%02dT08:00:00Z".formatted(day));
        return new WorkCopy(work, new Mark("a", day, false), moment);
    }
}
