package atlas.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.city.Observation;
import atlas.index.Basis;
import atlas.pack.PackSource;
import atlas.store.Database;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

final class PairTableTest {
    private static final Map<String, Observation> STORE = store();

    private static Map<String, Observation> store() {
        try (var database = Database.inMemory()) {
            database.importIfNewer(PackSource.shipped(), (_, _) -> {});
            var newest = new HashMap<String, Observation>();
            for (var o : database.facts().observations()) {
                newest.put(o.cityId() + " " + o.indicatorId(), o);
            }
            return newest;
        }
    }

    private static List<Map<String, String>> read(Pairs.Gathered gathered) throws IOException {
        var out = new ByteArrayOutputStream();
        new PairTable(gathered.pair(), gathered.context().facts().dimensions())
                .table()
                .file(new Origins(gathered.context()).of(gathered.pair()))
                .writeTo(out);
        String text = out.toString(StandardCharsets.UTF_8).substring(1);
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper()
                        .readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(text)) {
            return rows.readAll();
        }
    }

    private static String cell(Map<String, String> row, String head) {
        return Objects.requireNonNull(row.get(head), head);
    }

    @ParameterizedTest
    @MethodSource("atlas.compare.Pairs#all")
    void everyValueIsTheStoresToTheLastDigit(Pairs.Gathered gathered) throws IOException {
        var rows = read(gathered);
        assertEquals(gathered.pair().rows().size(), rows.size());
        int checked = 0;
        for (var row : rows) {
            for (String side : List.of("first_", "second_")) {
                String value = cell(row, side + "value");
                boolean measured = List.of("indicator", "context").contains(cell(row, "kind"));
                if (measured && !value.isEmpty()) {
                    var stored =
                            Objects.requireNonNull(
                                    STORE.get(cell(row, side + "id") + " " + cell(row, "id")));
                    assertEquals(stored.value(), Double.parseDouble(value), row.toString());
                    assertEquals(stored.year() + "", cell(row, side + "year"));
                    assertEquals(stored.level().code(), cell(row, side + "level"));
                    assertEquals(stored.confidence().code(), cell(row, side + "confidence"));
                    assertEquals(stored.sourceId(), cell(row, side + "source"));
                    checked++;
                }
            }
        }
        boolean thin = gathered.pair().second().scores().isEmpty();
        assertTrue(checked >= (thin ? 10 : 8), checked + " values");
    }

    @ParameterizedTest
    @MethodSource("atlas.compare.Pairs#all")
    void everyScoreIsTheEngines(Pairs.Gathered gathered) throws IOException {
        var rows = read(gathered);
        for (int number = 0; number <= 7; number++) {
            var row = rows.get(number);
            for (var side : List.of("first_", "second_")) {
                var face =
                        side.equals("first_") ? gathered.pair().first() : gathered.pair().second();
                int index = number;
                var score = face.scores().map(s -> index == 0 ? s.overall() : s.index(index));
                String expected =
                        score.filter(s -> s.value().isPresent())
                                .map(s -> s.value().getAsDouble() + "")
                                .orElse("");
                String found = cell(row, side + "value");
                assertEquals(expected, found.isEmpty() ? "" : Double.parseDouble(found) + "", side);
            }
        }
    }

    @Test
    void namesAreInBothLanguagesAndEachRowSaysWhereItComesFrom() throws IOException {
        var gathered = Pairs.of(List.of("kanazawa", "yokohama"), Language.JAPANESE);
        for (var row : read(gathered)) {
            assertEquals("金沢", cell(row, "first_name_ja"));
            assertEquals("Yokohama", cell(row, "second_name_en"));
            assertTrue(!cell(row, "name_ja").isEmpty() && !cell(row, "name_en").isEmpty());
            assertTrue(cell(row, "share_code").startsWith("atlas1_"), row.toString());
            assertEquals("2026.11", cell(row, "pack"));
        }
    }

    @Test
    void onAnotherBasisTheUnitSaysSo() throws IOException {
        var two = List.of("kanazawa", "yokohama");
        var rows = read(Pairs.of(two, Language.ENGLISH, Basis.ABSOLUTE));
        var counted = rows.stream().filter(row -> cell(row, "unit_en").equals("count")).toList();
        assertTrue(counted.size() > 5, counted.size() + "");
        for (var row : counted) {
            assertEquals("absolute", cell(row, "basis"));
            var stored = Objects.requireNonNull(STORE.get("yokohama " + cell(row, "id"))).count();
            assertEquals(
                    stored.orElseThrow().value(),
                    Double.parseDouble(cell(row, "second_value")),
                    row.toString());
            assertEquals(stored.orElseThrow().unit(), cell(row, "second_counted"));
        }
    }
}
