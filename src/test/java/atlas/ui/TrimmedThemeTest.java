package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Rule;
import org.junit.jupiter.api.Test;

final class TrimmedThemeTest {
    private static final Pattern STYLE_CLASS = Pattern.compile("\\.([a-zA-Z][\\w-]*)");

    @Test
    void rulesForControlsThatTheAtlasHasStayAsTheyAre() {
        for (String source : TrimmedTheme.sources()) {
            var whole = told(TrimmedTheme.read(source));
            var trimmed = told(TrimmedTheme.trimmed(source));
            assertTrue(trimmed.size() < whole.size() / 2, trimmed.size() + " of " + whole.size());
            var wanted = whole.stream().filter(line -> !isOfTheAbsent(line)).toList();
            assertEquals(wanted, trimmed);
        }
    }

    @Test
    void buttonsStayAndTabsGo() {
        assertFalse(TrimmedTheme.isAbsent("button"));
        assertFalse(TrimmedTheme.isAbsent("table-view"));
        assertTrue(TrimmedTheme.isAbsent("tab"));
        assertTrue(TrimmedTheme.isAbsent("tab-pane"));
    }

    @Test
    void noNodeBearsAStyleClassWhoseRulesAreLeftOut() throws IOException {
        Set<String> absent =
                TrimmedTheme.sources().stream()
                        .flatMap(source -> STYLE_CLASS.matcher(TrimmedTheme.read(source)).results())
                        .map(found -> found.group(1))
                        .filter(TrimmedTheme::isAbsent)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(absent.size() > 100, absent.toString());
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (!file.endsWith("TrimmedTheme.java")) {
                    String code = Files.readString(file);
                    for (String name : absent) {
                        assertFalse(code.contains('"' + name + '"'), file + ": " + name);
                    }
                }
            }
        }
    }

    private static boolean isOfTheAbsent(String line) {
        String selector = line.substring(0, line.indexOf('{'));
        return STYLE_CLASS
                .matcher(selector)
                .results()
                .anyMatch(found -> TrimmedTheme.isAbsent(found.group(1)));
    }

    /** A line for each selector with what it is given, in order. */
    private static List<String> told(String css) {
        return new CssParser()
                .parse(css).getRules().stream().flatMap(TrimmedThemeTest::lines).toList();
    }

    private static Stream<String> lines(Rule rule) {
        var given =
                rule.getDeclarations().stream()
                        .map(d -> d.getProperty() + d.getParsedValue())
                        .collect(Collectors.joining(";"));
        return rule.getSelectors().stream().map(s -> selector(s.toString()) + "{" + given);
    }

    /** {@code *.a > *.b} as {@code .a > .b}. */
    private static String selector(String told) {
        return told.replace("*.", ".");
    }
}
