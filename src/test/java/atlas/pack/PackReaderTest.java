package atlas.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PackReaderTest {
    private final Path folder;
    private final TinyPack tiny;

    PackReaderTest(@TempDir Path folder) {
        this.folder = folder;
        tiny = new TinyPack(folder);
    }

    @Test
    void cellsAreAskedForByColumn() {
        var pack =
                tiny.table(
                                "things",
                                "id, count:integer, size:number, parts:list",
                                "a,12,-1.5,x;y\nb,,,\n")
                        .read();
        var rows = pack.table("things").rows();
        assertEquals("a", rows.getFirst().key());
        assertEquals(OptionalInt.of(12), rows.getFirst().integer("count"));
        assertEquals(OptionalDouble.of(-1.5), rows.getFirst().number("size"));
        assertEquals(List.of("x", "y"), rows.getFirst().list("parts"));
        assertEquals(OptionalInt.empty(), rows.getLast().integer("count"));
        assertEquals(List.of(), rows.getLast().list("parts"));
        assertEquals(List.of(), pack.table("other").rows());
    }

    @Test
    void theEditionIsKnownFromTheDescriptionAlone() {
        tiny.version("2026.11.0").resource("\"name\": \"gone\", \"path\": \"gone.csv\"");
        var edition = PackReader.edition(tiny.source());
        assertEquals("2026.11.0", edition.version());
        assertEquals(edition.fingerprint(), PackReader.fingerprint(tiny.source()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    integer | "required": true          | ''    | must not be empty
                    integer | "required": false         | 1.5   | is not a whole number
                    number  | "required": false         | 1,5   | is not a number
                    number  | "required": false         | NaN   | is not a number
                    integer | "minimum": 3              | 2     | is below 3.0
                    number  | "maximum": 90             | 90.1  | is above 90.0
                    string  | "enum": ["a", "b"]        | c     | is not one of [a, b]
                    string  | "pattern": "[a-z]+"       | aB    | does not look like [a-z]+
                    """)
    void aCellThatBreaksItsColumnIsNamed(String type, String constraint, String cell, String rule) {
        tiny.schema(
                "things",
                """
                "fields": [{"name": "id"}, {"name": "it", "type": "%s", "constraints": {%s}}]
                """
                        .formatted(type, constraint),
                "id,it\na,\"%s\"\n".formatted(cell));
        assertEquals(List.of(new Fault("things.csv", 2, "it", cell, rule)), tiny.faults());
    }

    @Test
    void partsOfListsAreHeldToTheRulesOneByOne() {
        tiny.schema(
                "things",
                """
                "fields": [{"name": "it", "type": "list", "delimiter": ";",
                            "constraints": {"enum": ["a", "b"]}}]
                """,
                "it\na;c\na;b;a\n");
        assertEquals(
                List.of(
                        new Fault("things.csv", 2, "it", "c", "is not one of [a, b]"),
                        new Fault("things.csv", 3, "it", "a;b;a", "names something twice")),
                tiny.faults());
    }

    @Test
    void anEmptyFileLacksEvenAHeaderOfNoColumns() {
        tiny.schema("things", "\"fields\": []", "");
        assertEquals(
                List.of(new Fault("things.csv", 1, "", "", "is not the header; it should be ''")),
                tiny.faults());
    }

    @Test
    void linesAreThoseOfTheFileAlsoAfterLineBreaksInQuotes() {
        tiny.table("things", "id, count:integer", "\"a\nwith\nbreaks\",1\nb,x\n\"c\n\",y\n");
        assertEquals(List.of(5, 6), tiny.faults().stream().map(Fault::line).toList());
    }

    @Test
    void keysAndUniqueColumnsAndWholeRowsMustNotRepeat() {
        tiny.schema(
                "things",
                """
                "fields": [{"name": "id"}, {"name": "it", "constraints": {"unique": true}}],
                "primaryKey": "id"
                """,
                "id,it\na,1\na,2\nb,1\na,1\n");
        assertEquals(
                List.of(
                        new Fault("things.csv", 4, "it", "1", "stands already in line 2"),
                        new Fault("things.csv", 5, "it", "1", "stands already in line 2"),
                        new Fault("things.csv", 3, "", "a", "stands already in line 2"),
                        new Fault("things.csv", 5, "", "a", "stands already in line 2"),
                        new Fault("things.csv", 5, "", "a,1", "stands already in line 2")),
                tiny.faults());
    }

    @Test
    void whatIsReferredToMustBeThereAlsoFromLists() {
        tiny.table("kinds", "id", "x\ny\n")
                .table(
                        "things",
                        "id, kind, others:list",
                        """
                        "foreignKeys": [
                            {"fields": "kind", "reference": {"resource": "kinds", "fields": "id"}},
                            {"fields": ["others"], "reference": {"fields": ["id"]}}]
                        """,
                        "a,x,b\nb,z,a;c\nc,,\n");
        assertEquals(
                List.of(new Fault("things.csv", 3, "kind", "z", "is not in kinds.csv")),
                tiny.faults());
        tiny.file("things.csv", "id,kind,others\na,x,a;c\n".getBytes(StandardCharsets.UTF_8));
        assertEquals(
                List.of(new Fault("things.csv", 2, "others", "c", "is not in things.csv")),
                tiny.faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "primaryKey": "key"                                                     | key
                    "foreignKeys": [{"fields": "to", "reference": {"fields": "id"}}]         | to
                    "foreignKeys": [{"fields": "id", "reference": {"resource": "x"}}]        | x
                    "foreignKeys": [{"fields": "id", "reference": {"fields": ["id", "id"]}}] | [id]
                    "foreignKeys": [{"fields": "id", "reference": {"fields": "key"}}]        | key
                    """)
    void keysOfUnknownColumnsAndTablesAreNamed(String key, String value) {
        tiny.schema("things", "\"fields\": [{\"name\": \"id\"}], " + key, "id\na\n");
        assertEquals(value, tiny.faults().getFirst().value());
    }

    @ParameterizedTest
    @CsvSource({"type, geopoint", "pattern, [a"})
    void aColumnThatCannotBeUnderstoodIsNamed(String what, String value) {
        tiny.schema(
                "things",
                """
                "fields": [{"name": "id", "%s": "%s", "constraints": {"%s": "%s"}}]
                """
                        .formatted(what, value, what, value),
                "id\na\n");
        assertEquals(List.of(value), tiny.faults().stream().map(Fault::value).toList());
    }

    @Test
    void aWrongHeaderIsOneFault() {
        tiny.schema("things", "\"fields\": [{\"name\": \"id\"}]", "no\na\nb\n");
        assertEquals(
                List.of(
                        new Fault(
                                "things.csv", 1, "", "no", "is not the header; it should be 'id'")),
                tiny.faults());
    }

    @Test
    void rowsWithTooManyOrTooFewCellsAreNamed() {
        tiny.table("things", "id, it", "a,1,2\n\nb,1\nc\n");
        assertEquals(
                List.of(
                        new Fault("things.csv", 2, "", "a,1,2", "has 3 cells, not 2"),
                        new Fault("things.csv", 3, "", "", "has 1 cells, not 2"),
                        new Fault("things.csv", 5, "", "c", "has 1 cells, not 2")),
                tiny.faults());
    }

    @Test
    void brokenQuotingIsNamedByItsLine() {
        tiny.table("things", "id, it", "a,1\n\"b\"x,2\n");
        var fault = tiny.faults().getFirst();
        assertEquals("things.csv", fault.file());
        assertEquals(3, fault.line());
    }

    @Test
    void bytesThatAreNotUtf8AreNamedByTheirLine() {
        tiny.table("things", "id", "");
        tiny.file("things.csv", "id\nKøln\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                List.of(new Fault("things.csv", 2, "", "0xF8", "is not UTF-8")), tiny.faults());
    }

    @Test
    void aMissingFileIsNamed() {
        tiny.resource("\"name\": \"x\", \"path\": \"x.csv\", \"schema\": {\"fields\": []}");
        assertEquals(List.of(new Fault("x.csv", 0, "", "x.csv", "cannot be read")), tiny.faults());
    }

    @Test
    void aFileThatIsNotTheOneDescribedIsNamed() {
        tiny.file("x.csv", "id\n".getBytes(StandardCharsets.UTF_8))
                .resource(
                        """
                        "name": "x", "path": "x.csv", "hash": "sha256:00",
                        "schema": {"fields": [{"name": "id"}]}
                        """);
        assertEquals("sha256:00", tiny.faults().getFirst().value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../secret.csv", "/etc/passwd", "a/../../b.csv", "a/./b", "C:\\\\b", ".git"})
    void noPathLeadsOutOfThePackage(String path) {
        tiny.resource(
                """
                "name": "x", "path": "%s", "schema": {"fields": [{"name": "id"}]}
                """
                        .formatted(path));
        assertEquals(
                List.of("is not a path inside the package"),
                tiny.faults().stream().map(Fault::rule).toList());
    }

    @Test
    void aDescriptionThatIsNotJsonIsNamedByItsLine() throws Exception {
        Files.writeString(folder.resolve("datapackage.json"), "{\n\"name\": }");
        var faults =
                assertThrows(PackFaults.class, () -> PackReader.read(PackSource.folder(folder)))
                        .faults();
        assertEquals(2, faults.getFirst().line());
    }

    @Test
    void allFaultsAreListedUpToAThousandAndTheRestCounted() {
        tiny.table(
                "things",
                "id:integer",
                IntStream.range(0, 1_234).mapToObj(n -> "x" + n).collect(Collectors.joining("\n")));
        var failure = assertThrows(PackFaults.class, tiny::read);
        assertEquals(1_000, failure.faults().size());
        String message = String.valueOf(failure.getMessage());
        assertTrue(
                message.startsWith("things.csv, line 2, column id: 'x0' is not a whole number.\n"));
        assertTrue(message.endsWith("and 234 more"));
    }
}
