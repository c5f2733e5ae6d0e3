package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.pack.PackSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.Driver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReadyTablesTest {
    private static final PackSource PACK = PackSource.folder(Path.of("data"));

    @TempDir private Path folder;
    private Path ready;

    @BeforeEach
    void prepare() throws IOException {
        Database.prepare(PACK, folder);
        ready = folder.resolve("facts.mv.db");
    }

    @Test
    void aFirstStartFindsTheFactsThereAndImportsNothing() {
        try (var database = open("first")) {
            assertTrue(database.isMade());
            assertFalse(database.importIfNewer(PACK, (_, _) -> {}));
            assertEquals(Shipped.DATABASE.facts().cities(), database.facts().cities());
        }
    }

    @Test
    void nothingElseIsLeftInTheFolderOfThePrepared() throws IOException {
        try (var files = Files.list(folder)) {
            assertEquals(Optional.of(ready), files.reduce((one, _) -> one));
        }
    }

    @Test
    void twoOfThemAreNotTakenForTheSame() {
        try (var one = open("one");
                var other = open("other")) {
            assertNotEquals(one.mark().lineage(), other.mark().lineage());
            assertEquals(0, one.mark().number());
        }
    }

    @Test
    void whatThereIsAlreadyStays() {
        try (var database = open("mine")) {
            database.settings().put("theme", "dark");
        }
        try (var database = open("mine")) {
            assertEquals("dark", database.settings().all().get("theme"));
        }
    }

    @Test
    void damagedTablesAreMadeAnewFromThePackage() throws IOException {
        Files.write(ready, new byte[20_000]);
        assertImports();
    }

    @Test
    void tablesOfAnotherAtlasAreMadeAnewFromThePackage() throws SQLException {
        String url = "jdbc:h2:" + folder.resolve("facts");
        try (var other = new Driver().connect(url, new java.util.Properties());
                var statement = other.createStatement()) {
            statement.execute("insert into schema_version values ('V999__later.sql', 1)");
        }
        assertImports();
    }

    @Test
    void whereNoneAreReadyThePackageIsRead() throws IOException {
        Files.delete(ready);
        assertImports();
    }

    private void assertImports() {
        try (var database = open("first")) {
            assertTrue(database.importIfNewer(PACK, (_, _) -> {}));
            assertEquals(Shipped.DATABASE.facts().cities(), database.facts().cities());
        }
    }

    private Database open(String name) {
        return Database.open("file:", folder.resolve(name), Optional.of(ready));
    }
}
