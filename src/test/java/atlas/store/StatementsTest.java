package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

/** What is asked of the database is written in the code; what comes from elsewhere is a value. */
final class StatementsTest {
    private static final Path STORE = Path.of("src/main/java/atlas/store");
    private static final Pattern ASKS =
            Pattern.compile(
                    "\\.(createQuery|createUpdate|createScript|createCall|prepareBatch"
                            + "|prepareStatement|prepareCall|select|add[bB]atch"
                            + "|execute|executeQuery|executeUpdate)\\(\\s*"
                            + "|\\bRows\\.of\\(\\s*\\w+,\\s*");
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(\"\"\"\\n(?s:.*?)\"\"\"|\"(?:[^\"\\\\]|\\\\.)*\"|[A-Z_]+)\\s*[,)](?s:.*)|\\)(?s:.*)");
    private static final Pattern NAMED =
            Pattern.compile("\\.define\\(\\s*\"(\\w+)\",\\s*([\\w.]+)");

    /** Handed on from a place where they are written, or read from the program's own scripts. */
    private static final List<String> HANDED_ON =
            List.of(
                    "FactWriter.java: link.insert()",
                    "PanelQuery.java: query",
                    "Rows.java: sql",
                    "Schema.java: text",
                    "TourQuery.java: query");

    @Test
    void everyStatementIsWrittenInTheCode() throws IOException {
        var others =
                sources()
                        .flatMap(file ->
                                ASKS.matcher(text(file))
                                        .results()
                                        .map(MatchResult::end)
                                        .map(at -> text(file).substring(at))
                                        .filter(rest -> !WRITTEN.matcher(rest).matches())
                                        .map(rest -> file.getFileName() + ": " + first(rest)))
                        .sorted()
                        .toList();
        assertEquals(HANDED_ON, others);
        for (String file : List.of("PanelQuery.java", "TourQuery.java")) {
            var given =
                    Pattern.compile("pairs\\(\\s*(.)")
                            .matcher(text(STORE.resolve(file)))
                            .results()
                            .map(m -> m.group(1))
                            .filter(first -> !first.equals("S"))
                            .distinct()
                            .toList();
            assertEquals(List.of("\""), given, file);
        }
    }

    /** Names cannot be values; those that stand in a statement are the program's own. */
    @Test
    void namesInStatementsAreTheProgramsOwn() throws IOException {
        var names =
                sources()
                        .flatMap(file ->
                                NAMED.matcher(text(file))
                                        .results()
                                        .map(m ->
                                                "%s: %s = %s"
                                                        .formatted(
                                                                file.getFileName(),
                                                                m.group(1),
                                                                m.group(2))))
                        .toList();
        assertEquals(
                List.of(
                        "FactWriter.java: table = table.name",
                        "FactWriter.java: columns = String.join",
                        "FactWriter.java: marks = columns.stream",
                        "OwnTables.java: table = table"),
                names);
        assertTrue(
                FactTable.ALL.stream().allMatch(table -> table.name().matches("[a-z_]+")),
                "tables are named in the code");
    }

    /** A database from elsewhere could hold triggers and functions; none of them gets to run. */
    @Test
    void theDatabaseCallsNoClassOfJava() {
        try (var database = Database.inMemory()) {
            for (String hostile :
                    List.of(
                            "create alias way_out for 'java.lang.System.getProperty(java.lang.String)'",
                            "create trigger t before insert on setting for each row call 'atlas.T'",
                            "create aggregate a for 'atlas.store.Seat'")) {
                var refused =
                        assertThrows(
                                JdbiException.class,
                                () -> database.jdbi().useHandle(h -> h.execute(hostile)),
                                hostile);
                assertTrue(String.valueOf(refused.getMessage()).contains("denied"), hostile);
            }
        }
    }

    /** Neither by a setting in its address nor by a class of its own. */
    @Test
    void theDatabaseNeverListens() throws IOException {
        var listening =
                Pattern.compile("AUTO_SERVER|tcp://|ssl://|FILE_LOCK|org\\.h2\\.(tools|server)");
        assertEquals(List.of(), sources().filter(f -> listening.matcher(text(f)).find()).toList());
    }

    private static String first(String rest) {
        return rest.replaceFirst("(?s)^([\\w.]+(?:\\(\\))?).*", "$1");
    }

    private static Stream<Path> sources() throws IOException {
        try (var files = Files.list(STORE)) {
            return files.filter(f -> f.toString().endsWith(".java")).sorted().toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }
}
