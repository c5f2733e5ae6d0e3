package atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** No text is missing, dead or left in the other language. */
final class MessagesTest {
    private static final Path FOLDER = Path.of("src/main/resources/atlas/ui");

    private final Properties english = bundle("messages_en.properties");
    private final Properties japanese = bundle("messages_ja.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(english.stringPropertyNames(), japanese.stringPropertyNames());
    }

    @Test
    void noTextIsEmpty() {
        english.forEach((key, text) -> assertFalse(text.toString().isBlank(), key.toString()));
        japanese.forEach((key, text) -> assertFalse(text.toString().isBlank(), key.toString()));
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        assertEquals(arguments(english), arguments(japanese));
    }

    @Test
    void japaneseTextIsJapanese() {
        assertEquals(
                List.of(),
                japanese.entrySet().stream()
                        .filter(e -> e.getValue().toString().matches("[\\p{ASCII}]*[a-z]{3,}.*"))
                        .filter(e -> !e.getKey().toString().endsWith(".latin"))
                        .filter(e ->
                                !e.getValue().toString().codePoints().anyMatch(c -> c > 0x3000))
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void spansAreWrittenWithOneDash() {
        japanese.forEach((key, text) -> assertFalse(text.toString().contains("～"), key.toString()));
    }

    // What the makers call the seeds are source texts to a reader; only random numbers have seeds.
    @Test
    void onlyRandomNumbersHaveSeeds() {
        var drawn =
                Set.of(
                        "sheet.sure.draws",
                        "sheet.sure.again",
                        "robust.origin.draws",
                        "robust.origin.samples");
        assertEquals(drawn, keysOf("(?i)\\bseeds?\\b", english));
        assertEquals(drawn, keysOf("シード", japanese));
    }

    @Test
    void everyKeyIsUsed() {
        String code = sources();
        assertEquals(
                List.of(),
                english.stringPropertyNames().stream()
                        .filter(key -> !code.contains('"' + key + '"') && !isNameOfFact(key, code))
                        .sorted()
                        .toList());
    }

    @Test
    void everyKeyInTheCodeExists() {
        var used = new TreeSet<String>();
        var call =
                Pattern.compile(
                        "(?i)messages(?:\\(\\))?\\.(?:text|live)\\(\\s*\"([a-z0-9.-]+[a-z0-9])\"");
        var matcher = call.matcher(sources());
        while (matcher.find()) {
            used.add(matcher.group(1));
        }
        used.removeAll(english.stringPropertyNames());
        assertEquals(Set.of(), used);
    }

    /** Keys such as field.music are put together from a group and a code. */
    private static boolean isNameOfFact(String key, String code) {
        int dot = key.lastIndexOf('.');
        String group = key.substring(0, dot);
        return code.contains('"' + group + '"') || code.contains('"' + group + ".\"");
    }

    private static Set<String> keysOf(String word, Properties bundle) {
        var wanted = Pattern.compile(word);
        return bundle.stringPropertyNames().stream()
                .filter(key -> wanted.matcher(bundle.getProperty(key)).find())
                .collect(Collectors.toSet());
    }

    private static Set<String> arguments(Properties bundle) {
        return bundle.entrySet().stream()
                .flatMap(e ->
                        Pattern.compile("\\{\\d")
                                .matcher(e.getValue().toString())
                                .results()
                                .map(r -> e.getKey() + r.group()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(f -> f.toString().endsWith(".java"))
                    .map(MessagesTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Properties bundle(String name) {
        var bundle = new Properties();
        try {
            bundle.load(new StringReader(read(FOLDER.resolve(name))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bundle;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
