package atlas.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.AnotherJava;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.h2.Driver;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DatabaseTest {
    private final Path folder;

    DatabaseTest(@TempDir Path folder) {
        this.folder = folder.resolve("new/data");
    }

    @Test
    void whatWasKeptIsThereAtTheNextStart() {
        try (var database = Database.open(folder)) {
            database.settings().put("theme", "dark");
        }
        try (var database = Database.open(folder)) {
            assertEquals(Map.of("theme", "dark"), database.settings().all());
        }
    }

    @Test
    void aQuestionThatComesAfterTheEndMakesNoEmptyDatabase() throws IOException {
        var database = Database.open(folder);
        var facts = database.facts();
        database.close();
        Files.delete(folder.resolve("atlas.mv.db"));
        assertThrows(Unanswered.class, facts::cities);
        assertTrue(Files.notExists(folder.resolve("atlas.mv.db")));
    }

    @Test
    void anotherProcessHoldingTheFileIsToldApart() throws Exception {
        Database.open(folder).close();
        var other = holdInAnotherProcess();
        try {
            assertThrows(DatabaseInUse.class, () -> Database.open(folder));
        } finally {
            other.destroy();
            other.waitFor();
        }
        Database.open(folder).close();
    }

    /** H2's own shell waits for its next statement with the database open. */
    private Process holdInAnotherProcess() throws IOException, URISyntaxException {
        var library = Driver.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        var process =
                new ProcessBuilder(
                                AnotherJava.program(),
                                "-cp",
                                Path.of(library).toString(),
                                "org.h2.tools.Shell",
                                "-url",
                                "jdbc:h2:file:" + folder.resolve("atlas"),
                                "-user",
                                "")
                        .redirectErrorStream(true)
                        .start();
        var writer = process.outputWriter();
        writer.write("select 'open';\n");
        writer.flush();
        var reader = process.inputReader();
        String line = reader.readLine();
        while (line != null && !line.contains("1 row")) {
            line = reader.readLine();
        }
        assertTrue(process.isAlive());
        return process;
    }

    @Test
    void aFileOfSomethingElseIsLeftAsItIs() throws IOException {
        byte[] noise = new byte[20_000];
        new Random(1).nextBytes(noise);
        refuseAndLeave(noise);
        refuseAndLeave("a note\n".getBytes(StandardCharsets.UTF_8));
        refuseAndLeave("a letter to a friend\n".repeat(500).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileOfWhichTheBeginningIsLostIsLeftAsItIs() throws IOException {
        byte[] whole = written();
        for (int i = 0; i < whole.length / 2; i++) {
            whole[i] = 0;
        }
        refuseAndLeave(whole);
    }

    @Test
    void aFileCutOffIsLeftAsItIs() throws IOException {
        refuseAndLeave(Arrays.copyOf(written(), 5_000));
    }

    private byte[] written() throws IOException {
        try (var database = Database.open(folder)) {
            database.settings().put("theme", "dark");
        }
        return Files.readAllBytes(folder.resolve(Database.FILE));
    }

    private void refuseAndLeave(byte[] content) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(Database.FILE);
        Files.write(file, content);
        assertThrows(DatabaseDamaged.class, () -> Database.open(folder));
        assertArrayEquals(content, Files.readAllBytes(file));
        Files.delete(file);
    }

    @Test
    void aFolderThatCannotBeWrittenIsNamed() throws IOException {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file, where the folder should be");
        var failure = assertThrows(DatabaseUnwritable.class, () -> Database.open(folder));
        assertEquals(
                "The atlas cannot write to %s. Make it writable, or start with another data folder."
                        .formatted(folder),
                failure.getMessage());
        Path odd = folder.resolveSibling("a;b");
        assertThrows(DatabaseUnwritable.class, () -> Database.open(odd));
    }

    @Test
    void aDatabaseOfANewerAtlasIsRefused() {
        change("insert into schema_version (script, checksum) values ('V99__later.sql', 1)");
        var failure = assertThrows(DatabaseFromOtherAtlas.class, () -> Database.open(folder));
        assertTrue(String.valueOf(failure.getMessage()).contains("V99__later.sql"));
    }

    @Test
    void aDatabaseMadeByOtherScriptsIsRefused() {
        change("update schema_version set checksum = checksum + 1 where script = 'V1__facts.sql'");
        assertThrows(DatabaseFromOtherAtlas.class, () -> Database.open(folder));
    }

    @Test
    void aScriptThatWasBrokenOffRunsAgain() {
        change("delete from schema_version; drop table citation");
        try (var database = Database.open(folder)) {
            database.settings().put("theme", "dark");
            database.jdbi().useHandle(handle -> handle.execute("delete from citation"));
        }
    }

    private void change(String sql) {
        try (var database = Database.open(folder)) {
            database.jdbi().useHandle(handle -> handle.execute(sql));
        }
    }

    @Test
    void everyTableSaysWhatItHolds() {
        try (var database = Database.inMemory()) {
            assertEquals(
                    List.of(),
                    database.jdbi()
                            .withHandle(handle ->
                                    handle.createQuery(
                                                    """
                                                    select table_name
                                                    from information_schema.tables
                                                    where table_schema = 'PUBLIC'
                                                        and coalesce(remarks, '') = ''
                                                    """)
                                            .mapTo(String.class)
                                            .list()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "insert into city (id, name_en, name_ja, name_local, script, iso3, region, latitude,"
                        + " longitude, coord_basis, confidence) values ('x', 'X', 'X', 'X', 'latin',"
                        + " 'ATL', 'asia-pacific', 1, 1, 'source', 'high')",
                "insert into country (iso3, name_en, name_ja) values (null, 'X', 'X')",
                "insert into event (id, city_id, in_year, title_en, title_ja, kind, confidence)"
                        + " values ('x', 'x', 2000, 'X', 'X', 'law', 'high')",
                "insert into event (id, in_year, title_en, title_ja, kind, confidence)"
                        + " values ('x', 0, 'X', 'X', 'law', 'high')",
                "insert into event (id, in_year, title_en, title_ja, kind, confidence)"
                        + " values ('x', 2000, 'X', 'X', 'party', 'high')",
                "insert into event (id, in_year, title_en, title_ja, kind, confidence)"
                        + " values ('x', 2000, 'X', 'X', 'law', 'certain')",
                "insert into citation (record_type, record_id, kind, position, ref)"
                        + " values ('city', 'x', 'source', 1, 'GK')",
                "insert into citation (record_type, record_id, kind, position, ref)"
                        + " values ('city', 'x', 'seed', 1, 'S999')",
                "insert into narrative (city_id, language, markdown) values ('x', 'en', '')",
                "insert into indicator (id, index_number, role, name_en, name_ja, unit_en, unit_ja,"
                        + " denominator_en, denominator_ja, definition_en, definition_ja,"
                        + " usual_level, position) values"
                        + " ('x', 3, 'core', '', '', '', '', '', '', '', '', '', 1)"
            })
    void rowsThatBreakTheRulesAreRefused(String insert) {
        try (var database = Database.inMemory()) {
            var failure =
                    assertThrows(
                            UnableToExecuteStatementException.class,
                            () -> database.jdbi().useHandle(handle -> handle.execute(insert)));
            var cause = assertInstanceOf(SQLException.class, failure.getCause());
            // Class 23 is the breach of a constraint, nothing else.
            assertTrue(String.valueOf(cause.getSQLState()).startsWith("23"), insert);
        }
    }
}
