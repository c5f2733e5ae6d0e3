package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.City;
import atlas.pack.PackFaults;
import atlas.pack.PackSource;
import atlas.pack.TinyPack;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ImportTest {
    private static final Progress SILENT = (_, _) -> {};
    private static final String KOBE = "kobe,Kobe,神戸,神戸市,han-japanese,JPN,asia-pacific";
    private static final String OSAKA = "osaka,Osaka,大阪,大阪市,han-japanese,JPN,asia-pacific";

    private final Path folder;
    private final Database database = Database.inMemory();

    ImportTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theFirstStartTakesTheFactsIn() {
        assertEquals(Optional.empty(), database.facts().packInfo());
        assertTrue(database.importIfNewer(cities("1.0.0", KOBE), SILENT));
        assertEquals(List.of("kobe"), ids());
        assertEquals(
                Optional.of(new PackInfo("tiny", "Tiny", "1.0.0")), database.facts().packInfo());
    }

    @Test
    void laterStartsReadNothingButTheDescription() {
        var source = cities("1.0.0", KOBE);
        database.importIfNewer(source, SILENT);
        var opened = new ArrayList<String>();
        PackSource watched =
                path -> {
                    opened.add(path);
                    return source.open(path);
                };
        assertFalse(database.importIfNewer(watched, SILENT));
        assertEquals(List.of("datapackage.json"), opened);
    }

    @Test
    void progressRunsFromNoneToAll() {
        var heard = new ArrayList<String>();
        database.importIfNewer(
                cities("1.0.0", KOBE, OSAKA), (done, total) -> heard.add(done + "/" + total));
        assertEquals(List.of("0/3", "1/3", "3/3"), heard);
    }

    @Test
    void aNewerPackageReplacesTheFactsAndLeavesTheSettings() {
        database.importIfNewer(cities("1.9.0", KOBE), SILENT);
        database.settings().put("theme", "dark");
        assertTrue(database.importIfNewer(cities("1.10.0", OSAKA), SILENT));
        assertEquals(List.of("osaka"), ids());
        assertEquals(Map.of("theme", "dark"), database.settings().all());
    }

    @Test
    void anOlderPackageIsNotTakenIn() {
        database.importIfNewer(cities("1.10.0", KOBE), SILENT);
        assertFalse(database.importIfNewer(cities("1.9.0", OSAKA), SILENT));
        assertEquals(List.of("kobe"), ids());
    }

    @Test
    void citiesStandInTheOrderOfTheirNamesWhateverThePackagesOrder() {
        String asahikawa = "zz,Asahikawa,旭川,旭川市,han-japanese,JPN,asia-pacific";
        String izmir = "izmir,İzmir,イズミル,İzmir,latin,JPN,asia-pacific";
        database.importIfNewer(cities("1.0.0", KOBE, OSAKA, izmir, asahikawa), SILENT);
        assertEquals(List.of("zz", "izmir", "kobe", "osaka"), ids());
    }

    @Test
    void citiesFromBeforeTheirOrderWasKeptAreReadAgain() {
        var home = folder.resolve("home");
        var source = cities("1.0.0", OSAKA, KOBE);
        try (var old = Database.open(home)) {
            old.importIfNewer(source, SILENT);
            old.jdbi()
                    .useHandle(handle ->
                            handle.execute(
                                    "alter table city drop column position; delete from"
                                            + " schema_version where script = 'V12__names.sql'"));
        }
        try (var opened = Database.open(home)) {
            assertTrue(opened.importIfNewer(source, SILENT));
            assertEquals(
                    List.of("kobe", "osaka"),
                    opened.facts().cities().stream().map(City::id).toList());
        }
    }

    @Test
    void aMendedPackageOfTheSameVersionIsTakenIn() {
        database.importIfNewer(cities("1.0.0", KOBE), SILENT);
        var mended = pack("1.0.0", OSAKA).resource("\"name\": \"mended\", \"path\": \"note.md\"");
        assertTrue(database.importIfNewer(mended.source(), SILENT));
        assertEquals(List.of("osaka"), ids());
    }

    @Test
    void aFaultyPackageLeavesTheFactsAsTheyAre() {
        database.importIfNewer(cities("1.0.0", KOBE), SILENT);
        var faulty = cities("2.0.0", OSAKA, OSAKA);
        assertThrows(PackFaults.class, () -> database.importIfNewer(faulty, SILENT));
        assertEquals(List.of("kobe"), ids());
    }

    @Test
    void aPackageThatTheDatabaseRefusesLeavesTheFactsAsTheyAre() {
        database.importIfNewer(cities("1.0.0", KOBE), SILENT);
        var refused = cities("2.0.0", OSAKA, KOBE.replace("asia-pacific", "atlantis"));
        assertThrows(ImportFailure.class, () -> database.importIfNewer(refused, SILENT));
        assertEquals(List.of("kobe"), ids());
        assertEquals("1.0.0", database.facts().packInfo().orElseThrow().version());
    }

    @Test
    void anImportStoppedByItsListenerLeavesTheFactsAsTheyAre() {
        database.importIfNewer(cities("1.0.0", KOBE), SILENT);
        Progress cancelled =
                (done, total) -> {
                    if (done == total) {
                        throw new IllegalStateException("cancelled");
                    }
                };
        var newer = cities("2.0.0", OSAKA);
        assertThrows(IllegalStateException.class, () -> database.importIfNewer(newer, cancelled));
        assertEquals(List.of("kobe"), ids());
    }

    private PackSource cities(String version, String... rows) {
        return pack(version, rows).source();
    }

    private TinyPack pack(String version, String... rows) {
        var csv = new StringBuilder();
        for (var row : rows) {
            csv.append(row).append(",34.7,135.2,source,high\n");
        }
        return new TinyPack(folder)
                .version(version)
                .table("countries", "iso3, name_en, name_ja", "JPN,Japan,日本\n")
                .table(
                        "cities",
                        "id, name_en, name_ja, name_local, script, iso3, region, latitude:number,"
                                + " longitude:number, coord_basis, confidence",
                        csv.toString());
    }

    private List<String> ids() {
        return database.facts().cities().stream().map(City::id).toList();
    }
}
