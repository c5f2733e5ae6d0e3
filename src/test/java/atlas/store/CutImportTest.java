package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.pack.PackSource;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * A kill while facts are taken in. All rows are written when it strikes, and H2 is about to commit
 * them; what the disk holds then is opened as the next start would find it.
 */
@ExtendWith(FullDisk.Use.class)
final class CutImportTest {
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    private static final int LOOKS = 4;
    private static final PackSource SHIPPED = PackSource.shipped();
    private static final PackSource NEWER = CutImportTest::newer;

    private final Path home;
    private final Path shots;
    private int shot;

    CutImportTest(@TempDir Path folder) {
        home = folder.resolve("home");
        shots = folder.resolve("shots");
    }

    @Test
    void theFirstOneCutOffIsMadeAnew() throws IOException {
        try (var database = Database.open(FullDisk.SCHEME, home)) {
            cut(database, SHIPPED);
        }
        for (int at : moments()) {
            look(shots.resolve(String.valueOf(at)), SHIPPED, Map.of());
        }
    }

    @Test
    void aNewerOneCutOffIsTakenInAgainAndOwnWorkIsThere() throws IOException {
        try (var database = Database.open(FullDisk.SCHEME, home)) {
            database.importIfNewer(SHIPPED, (_, _) -> {});
            database.settings().put("theme", "DARK");
            cut(database, NEWER);
        }
        for (int at : moments()) {
            look(shots.resolve(String.valueOf(at)), NEWER, Map.of("theme", "DARK"));
        }
    }

    @Test
    void allThatBelongsToTheUserIsTakenAlong() {
        try (var database = Database.open(home)) {
            database.settings().put("theme", "DARK");
            database.tours().put(new SavedTour("t", 1, "steps"), NOON);
            database.scenarios().put(new SavedScenario("s", "p", 1, "weights", NOON, NOON));
            var own = database.own();
            var mark = database.mark();
            database.importIfNewer(SHIPPED, (_, _) -> {});
            assertEquals(own, database.own());
            assertEquals(mark, database.mark());
        }
        try (var database = Database.open(home)) {
            assertEquals(3, database.mark().number());
            assertEquals(Map.of("theme", "DARK"), database.own().settings());
            assertEquals(1, database.own().tours().size());
            assertEquals(1, database.own().scenarios().size());
        }
    }

    @Test
    void aDiskWithoutRoomForNewerFactsKeepsThoseOfBefore() throws IOException {
        try (var database = Database.open(FullDisk.SCHEME, home)) {
            database.importIfNewer(SHIPPED, (_, _) -> {});
            database.settings().put("theme", "DARK");
            var failure =
                    assertThrows(
                            ImportFailure.class,
                            () -> database.importIfNewer(NEWER, (_, _) -> FullDisk.FULL.set(true)));
            assertTrue(database.isDiskOf(failure));
            FullDisk.FULL.set(false);
            assertEquals(rows(Shipped.DATABASE), rows(database));
            assertTrue(database.isKept());
            assertEquals(Map.of("theme", "DARK"), database.settings().all());
            assertTrue(database.importIfNewer(NEWER, (_, _) -> {}));
        }
        try (var files = Files.list(home)) {
            assertEquals(
                    List.of(Database.FILE),
                    files.map(f -> String.valueOf(f.getFileName())).toList());
        }
    }

    /** Only what is named here is taken along when newer facts come. */
    @Test
    void everyTableIsOfFactsOrTakenAlong() {
        var known =
                Stream.concat(
                                FactTable.ALL.stream().map(FactTable::name),
                                Stream.of(
                                        "pack citation narrative step_city step_milieu panel_city"
                                                + " indicator_panel",
                                        "setting scenario own_tour own_revision",
                                        "schema_version"))
                        .flatMap(names -> Stream.of(names.split(" ")))
                        .collect(Collectors.toSet());
        assertEquals(
                known,
                Shipped.DATABASE
                        .jdbi()
                        .withHandle(handle ->
                                handle.createQuery(
                                                """
                                                select lower(table_name)
                                                from information_schema.tables
                                                where table_schema = 'PUBLIC'
                                                """)
                                        .mapTo(String.class)
                                        .set()));
    }

    private void cut(Database database, PackSource source) {
        database.importIfNewer(
                source,
                (done, total) -> {
                    if (done == total) {
                        FullDisk.onWrite(this::shoot);
                    }
                });
        FullDisk.onWriteNothing();
    }

    private void shoot() {
        Path to = shots.resolve(String.valueOf(shot++));
        try (var files = Files.list(home)) {
            Files.createDirectories(to);
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Integer> moments() {
        assertTrue(shot >= LOOKS, () -> shot + " writes");
        return IntStream.rangeClosed(1, LOOKS).mapToObj(i -> i * (shot - 1) / LOOKS).toList();
    }

    private static void look(Path folder, PackSource source, Map<String, String> settings) {
        var rows = rows(Shipped.DATABASE);
        var opened =
                assertTimeoutPreemptively(
                        AT_MOST,
                        () ->
                                Rescue.open(
                                        folder,
                                        database -> {
                                            try (database) {
                                                if (database.facts().packInfo().isPresent()) {
                                                    assertEquals(rows, rows(database), "as found");
                                                }
                                                database.importIfNewer(source, (_, _) -> {});
                                                assertEquals(rows, rows(database), "afterwards");
                                                return database.settings().all();
                                            }
                                        }),
                        folder::toString);
        assertEquals(Optional.empty(), opened.rescued());
        assertEquals(settings, opened.begun());
    }

    /** So many in each table of facts. */
    private static Map<String, Long> rows(Database database) {
        return FactTable.ALL.stream()
                .collect(
                        Collectors.toMap(
                                FactTable::name,
                                table ->
                                        database.jdbi()
                                                .withHandle(handle ->
                                                        handle.createQuery(
                                                                        "select count(*) from "
                                                                                + table.name())
                                                                .mapTo(Long.class)
                                                                .one())));
    }

    private static InputStream newer(String path) throws IOException {
        var stream = SHIPPED.open(path);
        if (!path.equals("datapackage.json")) {
            return stream;
        }
        try (stream) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return new ByteArrayInputStream(
                    text.replaceFirst("(\"version\": \")", "$19").getBytes(StandardCharsets.UTF_8));
        }
    }
}
