package atlas.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A package as large as the atlas must bear: the shipped one, with cities made up around the real
 * ones and milieus made up in all of them. The same every time.
 */
public final class GeneratedPack {
    private static final List<String> FIELDS =
            List.of(
                    "literature", "film", "music", "crafts", "design", "gastronomy", "media-arts",
                    "architecture");
    private static final List<String> KINDS =
            List.of("art-village", "artist-run-space", "incubator", "museum", "theatre");
    private static final double NEAR_DEGREES = 2.5;
    private static final double INSIDE_DEGREES = 0.08;

    private final PackSource shipped = PackSource.shipped();
    private final Random random = new Random(20261121);
    private final Pack facts = PackReader.read(shipped);
    private final Path folder;
    private final List<Map<String, String>> cities = new ArrayList<>();
    private final List<Map<String, String>> designations = new ArrayList<>();
    private final List<Map<String, String>> milieus = new ArrayList<>();

    private GeneratedPack(Path folder) {
        this.folder = folder;
    }

    /**
     * Writes a whole package into an empty folder.
     *
     * @param cities how many in all, at least as many as are shipped
     * @param milieus how many in all, at least as many as are shipped
     */
    public static PackSource write(Path folder, int cities, int milieus) throws IOException {
        new GeneratedPack(folder).write(cities, milieus);
        return PackSource.folder(folder);
    }

    private void write(int allCities, int allMilieus) throws IOException {
        var real = facts.table("cities").rows();
        for (int i = real.size(); i < allCities; i++) {
            addCity(i, real.get(random.nextInt(real.size())));
        }
        for (int i = facts.table("milieus").rows().size(); i < allMilieus; i++) {
            addMilieu(i, cities.get(i % cities.size()));
        }
        describe();
        for (var resource : new DescriptorReader(new Faults()).read(bytes(Descriptor.FILE)).resources()) {
            copy(resource.path());
        }
        append("cities", cities);
        append("designations", designations);
        append("milieus", milieus);
    }

    /** Of a later version than any shipped one, so that the atlas keeps to it once it has it. */
    private void describe() throws IOException {
        String version = "\"" + facts.edition().version() + "\"";
        String text = new String(bytes(Descriptor.FILE), StandardCharsets.UTF_8);
        Files.writeString(folder.resolve(Descriptor.FILE), text.replace(version, "\"9999.0.0\""));
    }

    private void addCity(int number, Row near) {
        String id = "made-up-" + number;
        var word = new MadeUpWord(random, 2 + random.nextInt(3));
        cities.add(
                Map.ofEntries(
                        Map.entry("id", id),
                        Map.entry("name_en", word.latin()),
                        Map.entry("name_ja", word.katakana()),
                        Map.entry("name_local", word.latin()),
                        Map.entry("script", "latin"),
                        Map.entry("romaji", word.latin()),
                        Map.entry("iso3", near.text("iso3")),
                        Map.entry("region", near.text("region")),
                        Map.entry("latitude", around(near.text("latitude"), NEAR_DEGREES, 70)),
                        Map.entry("longitude", around(near.text("longitude"), NEAR_DEGREES, 180)),
                        Map.entry("coord_basis", "approximate"),
                        Map.entry("population", String.valueOf(5_000 + random.nextInt(900_000))),
                        Map.entry("sources", "geonames-cities500"),
                        Map.entry("confidence", "low")));
        if (random.nextBoolean()) {
            designations.add(
                    Map.of(
                            "city_id", id,
                            "network", "uccn",
                            "field", FIELDS.get(random.nextInt(FIELDS.size())),
                            "year_from", String.valueOf(2004 + random.nextInt(22)),
                            "sources", "geonames-cities500",
                            "confidence", "low"));
        }
    }

    private void addMilieu(int number, Map<String, String> city) {
        var word = new MadeUpWord(random, 3);
        milieus.add(
                Map.ofEntries(
                        Map.entry("id", "made-up-place-" + number),
                        Map.entry("city_id", cell(city, "id")),
                        Map.entry("name_en", word.latin() + " Works"),
                        Map.entry("name_ja", word.katakana() + "工房"),
                        Map.entry("kind", KINDS.get(random.nextInt(KINDS.size()))),
                        Map.entry("type", "creative"),
                        Map.entry("opened_year", String.valueOf(1950 + random.nextInt(75))),
                        Map.entry("summary_en", "Studios around the yard of " + word.latin() + "."),
                        Map.entry("summary_ja", word.katakana() + "の中庭を囲むスタジオ。"),
                        Map.entry("latitude", around(cell(city, "latitude"), INSIDE_DEGREES, 70)),
                        Map.entry("longitude", around(cell(city, "longitude"), INSIDE_DEGREES, 180)),
                        Map.entry("coord_basis", "approximate"),
                        Map.entry("sources", "geonames-cities500"),
                        Map.entry("confidence", "low")));
    }

    private String around(String degrees, double spread, double limit) {
        double moved = Double.parseDouble(degrees) + random.nextGaussian() * spread / 3;
        return "%.4f".formatted(Math.clamp(moved, -limit, limit));
    }

    private void append(String table, List<Map<String, String>> rows) throws IOException {
        Path file = folder.resolve(table + ".csv");
        List<String> header = facts.table(table).schema().header();
        String lines =
                rows.stream()
                        .map(row ->
                                header.stream()
                                        .map(column -> cell(row, column))
                                        .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\n", "", "\n"));
        String shippedLines = Files.readString(file);
        Files.writeString(file, shippedLines.stripTrailing() + "\n" + lines);
    }

    private static String cell(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }

    private void copy(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.write(file, bytes(path));
    }

    private byte[] bytes(String path) throws IOException {
        try (var stream = shipped.open(path)) {
            return stream.readAllBytes();
        }
    }

    /** A word that nobody knows, in Latin letters and in katakana. */
    private record MadeUpWord(String latin, String katakana) {
        private static final List<String> LATIN =
                List.of("ka", "mo", "ri", "se", "tu", "na", "lo", "mi", "ra", "bo", "té", "no");
        private static final List<String> KATAKANA =
                List.of("カ", "モ", "リ", "セ", "トゥ", "ナ", "ロ", "ミ", "ラ", "ボ", "テ", "ノ");

        MadeUpWord(Random random, int syllables) {
            this(Stream.generate(() -> random.nextInt(LATIN.size())).limit(syllables).toList());
        }

        private MadeUpWord(List<Integer> syllables) {
            this(capital(spelled(LATIN, syllables)), spelled(KATAKANA, syllables));
        }

        private static String spelled(List<String> script, List<Integer> syllables) {
            return syllables.stream().map(script::get).collect(Collectors.joining());
        }

        private static String capital(String word) {
            return word.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + word.substring(1);
        }
    }
}
