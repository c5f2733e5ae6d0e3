package atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Every character that the atlas can show has a glyph in a font that it brings along. */
final class GlyphsTest {
    private static final Path DATA = Path.of("data");
    private static final Path FONTS = DATA.resolve("fonts");
    private static final Path RULES = Path.of("src/main/resources/atlas/ui/atlas.css");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AtlasSans-Regular",
                "AtlasSans-Bold",
                "AtlasSerif-Regular",
                "AtlasSerif-Bold"
            })
    void theTextFacesHaveEveryCharacterOfThePackAndTheMessages(String face) {
        var font = font(face);
        assertEquals(Set.of(), missing(texts(), font::canDisplay));
    }

    @Test
    void everyLocalNameHasItsScriptsFont() {
        var families = familyOfScript();
        var faces = faces();
        var sans = font("AtlasSans-Regular");
        for (Map<String, String> city : table("cities.csv")) {
            var own = faces.get(families.getOrDefault(city.get("script"), "Atlas Sans"));
            String name = city.get("name_local");
            assertEquals(
                    Set.of(),
                    missing(
                            Stream.of(name),
                            c ->
                                    (own != null && own.canDisplay(c))
                                            || (isLatin(c) && sans.canDisplay(c))),
                    () -> name + " in " + city.get("script"));
        }
    }

    private static boolean isLatin(int character) {
        return character < 0x250 || !Character.isLetter(character);
    }

    private static Set<String> missing(Stream<String> texts, IntPredicate has) {
        return texts.flatMapToInt(String::codePoints)
                .filter(c -> !Character.isISOControl(c) && !has.test(c))
                .mapToObj(c -> "U+%04X %s".formatted(c, Character.toString(c)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All texts but the local names, which have fonts of their own. */
    private static Stream<String> texts() {
        var cells =
                files(DATA, ".csv")
                        .flatMap(f -> table(f.getFileName().toString()).stream())
                        .flatMap(row ->
                                row.entrySet().stream()
                                        .filter(e -> !e.getKey().equals("name_local"))
                                        .map(Map.Entry::getValue));
        var stories = files(DATA.resolve("narratives"), ".md").map(GlyphsTest::read);
        var messages = files(Path.of("src/main/resources"), ".properties").map(GlyphsTest::read);
        return Stream.of(cells, stories, messages).flatMap(s -> s);
    }

    private static List<Map<String, String>> table(String file) {
        var schema = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Map<String, String>> rows =
                new CsvMapper()
                        .readerFor(Map.class)
                        .with(schema)
                        .readValues(DATA.resolve(file).toFile())) {
            return rows.readAll();
        }
    }

    /** The families of the style classes {@code script-...}. */
    private static Map<String, String> familyOfScript() {
        var rule = Pattern.compile("\\.script-([a-z-]+) \\{ -fx-font-family: \"([^\"]+)\"");
        return rule.matcher(read(RULES))
                .results()
                .collect(Collectors.toMap(r -> r.group(1), r -> r.group(2)));
    }

    private static Map<String, Font> faces() {
        return files(FONTS, "-Regular.ttf")
                .map(GlyphsTest::font)
                .collect(Collectors.toMap(Font::getFamily, f -> f));
    }

    private static Font font(String name) {
        return font(FONTS.resolve(name + ".ttf"));
    }

    private static Font font(Path file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (FontFormatException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (var all = Files.walk(folder)) {
            return all.filter(f -> f.toString().endsWith(ending)).toList().stream();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
