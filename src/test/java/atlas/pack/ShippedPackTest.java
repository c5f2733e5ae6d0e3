package atlas.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The facts that ship are whole, right and what is known of the network. */
final class ShippedPackTest {
    private static final Path DATA = Path.of("data");
    private static final Pattern MAKERS_WORD = Pattern.compile("(?i)\\bseeds?\\b|シード");
    private static final Map<Integer, Integer> MEMBERS =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry(2004, 1),
                            Map.entry(2005, 6),
                            Map.entry(2006, 9),
                            Map.entry(2008, 16),
                            Map.entry(2009, 19),
                            Map.entry(2012, 34),
                            Map.entry(2013, 41),
                            Map.entry(2014, 69),
                            Map.entry(2015, 116),
                            Map.entry(2017, 180),
                            Map.entry(2019, 246),
                            Map.entry(2021, 295),
                            Map.entry(2023, 350),
                            Map.entry(2025, 408)));

    private final Pack pack = PackReader.read(PackSource.folder(DATA));

    @Test
    void theProgramBringsTheSamePackage() {
        assertEquals(pack.edition(), PackReader.edition(PackSource.shipped()));
    }

    @Test
    void theNetworkGrowsAsUnescoCounts() {
        var counted = new TreeMap<Integer, Integer>();
        MEMBERS.keySet().forEach(year -> counted.put(year, members(year).size()));
        assertEquals(MEMBERS, counted);
    }

    @Test
    void japanHadThreeMembersIn2009AndTwelveIn2025() {
        assertEquals(List.of("kanazawa", "kobe", "nagoya"), japanese(2009));
        assertEquals(12, japanese(2025).size());
    }

    @Test
    void lyonChangedItsField() {
        assertEquals(
                List.of("media-arts 2008-2022", "literature 2023-"),
                pack.table("designations").rows().stream()
                        .filter(row -> row.text("city_id").equals("lyon"))
                        .sorted((a, b) -> a.text("year_from").compareTo(b.text("year_from")))
                        .map(row ->
                                "%s %s-%s"
                                        .formatted(
                                                row.text("field"),
                                                row.text("year_from"),
                                                row.text("year_to")))
                        .toList());
    }

    @Test
    void everyFactOfTheSeedsIsCited() {
        assertEquals(
                IntStream.rangeClosed(1, 172).mapToObj(n -> "S" + n).collect(Collectors.toSet()),
                pack.table("seed-facts").rows().stream().map(Row::key).collect(Collectors.toSet()));
        assertEquals(List.of(), SeedCoverage.uncited(pack));
    }

    @Test
    void readersMeetSourceTextsAndNoSeeds() {
        assertEquals(
                List.of(),
                Stream.concat(
                                pack.narratives().stream().flatMap(s -> s.markdown().lines()),
                                pack.tables().stream().flatMap(ShippedPackTest::proseOf))
                        .filter(text -> MAKERS_WORD.matcher(text).find())
                        .toList());
    }

    @Test
    void textsAreToldFromCodes() {
        assertEquals(
                List.of("title_en", "title_ja"), prose(pack.table("events").schema()).toList());
        assertEquals(
                List.of("start_en", "start_ja"), prose(pack.table("evidence").schema()).toList());
        assertEquals(
                List.of("authors", "title", "title_en", "container", "publisher", "pages", "note"),
                prose(pack.table("works").schema()).toList());
    }

    @Test
    void citiesThatSharedATitleAreTied() {
        var tied =
                pack.table("ties").rows().stream()
                        .filter(r -> r.text("kind").equals("culture-city-of-east-asia-year"))
                        .map(r -> Set.of(r.text("city_a"), r.text("city_b")))
                        .collect(Collectors.toSet());
        var titled =
                pack.table("designations").rows().stream()
                        .filter(r -> r.text("network").equals("ccea"))
                        .toList();
        var shared =
                titled.stream()
                        .flatMap(a ->
                                titled.stream()
                                        .filter(b ->
                                                b.text("year_from").equals(a.text("year_from")))
                                        .map(b ->
                                                Set.copyOf(
                                                        List.of(
                                                                a.text("city_id"),
                                                                b.text("city_id")))))
                        .filter(pair -> pair.size() == 2)
                        .collect(Collectors.toSet());
        assertEquals(shared, tied);
    }

    @Test
    void nothingUnverifiedAndNothingWithoutASourceShips() throws IOException {
        try (var files = Files.walk(DATA)) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.toString().contains("unverified")).toList());
        }
        assertEquals(
                List.of(),
                pack.table("observations").rows().stream()
                        .filter(row -> row.text("source_id").equals("memory"))
                        .map(Row::key)
                        .toList());
        assertEquals(List.of(), pack.table("sources").row("GK").stream().toList());
    }

    private static Stream<String> proseOf(Table table) {
        return prose(table.schema()).flatMap(c -> table.rows().stream().map(row -> row.text(c)));
    }

    /** The columns that hold words, and not a number, an address, an id or another code. */
    private static Stream<String> prose(Schema schema) {
        return schema.fields().stream()
                .filter(field -> field.type() == FieldType.STRING)
                .filter(field -> field.constraints().allowed().isEmpty())
                .filter(field -> field.constraints().pattern().isEmpty())
                .map(Field::name)
                .filter(column -> !column.equals("url"))
                .filter(column -> !schema.primaryKey().equals(List.of(column)))
                .filter(column ->
                        schema.foreignKeys().stream()
                                .noneMatch(key -> key.fields().equals(List.of(column))));
    }

    private List<String> members(int year) {
        return pack.table("designations").rows().stream()
                .filter(row -> row.text("network").equals("uccn"))
                .filter(row -> row.integer("year_from").orElseThrow() <= year)
                .filter(row -> row.integer("year_to").orElse(year) >= year)
                .map(row -> row.text("city_id"))
                .sorted()
                .toList();
    }

    private List<String> japanese(int year) {
        return members(year).stream()
                .filter(city ->
                        pack.table("cities").row(city).orElseThrow().text("iso3").equals("JPN"))
                .toList();
    }
}
