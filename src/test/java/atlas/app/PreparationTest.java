package atlas.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.ui.Fonts;
import atlas.ui.TrimmedTheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.css.CssParser;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PreparationTest {
    @TempDir private static Path folder;

    @BeforeAll
    static void prepare() throws IOException {
        Preparation.main(new String[] {folder.toString()});
    }

    @Test
    void everySheetIsThereWithAllItsRules() throws IOException {
        var sheets = Preparation.sheets();
        assertTrue(sheets.size() > StyleSheets.all().size());
        for (String sheet : sheets) {
            assertEquals(
                    rules(new CssParser().parse(URI.create(sheet).toURL())),
                    rules(compiled(sheet)),
                    sheet);
        }
    }

    @Test
    void themesOfControlsAreThere() {
        for (String theme : TrimmedTheme.sources()) {
            var rules = rules(compiled(theme));
            assertEquals(rules(new CssParser().parse(TrimmedTheme.trimmed(theme))), rules, theme);
            assertTrue(rules.size() > 100, theme + " " + rules.size());
        }
    }

    // As a sheet for all windows is looked up by its bare name, no two may share one.
    @Test
    void noTwoSheetsHaveTheSameName() {
        var names = Preparation.sheets().stream().map(Preparation::name).toList();
        assertEquals(names.stream().distinct().toList(), names);
    }

    @Test
    void fontsAreThereAsTheyAre() throws IOException {
        assertFalse(Fonts.addresses().isEmpty());
        for (var font : Fonts.addresses().entrySet()) {
            try (var shipped = URI.create(font.getValue()).toURL().openStream()) {
                assertArrayEquals(
                        shipped.readAllBytes(), Files.readAllBytes(folder.resolve(font.getKey())));
            }
        }
    }

    @Test
    void outlinesOfTheFirstMapAreThere() {
        for (String name : List.of("coarse", "coarse-0", "medium", "medium-3")) {
            assertTrue(Files.isReadable(folder.resolve("outlines-" + name)), name);
        }
    }

    private static Stylesheet compiled(String sheet) {
        var file = folder.resolve(Preparation.name(sheet).replace(".css", ".bss"));
        try (var stream = Files.newInputStream(file)) {
            return Stylesheet.loadBinary(stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream().map(PreparationTest::told).toList();
    }

    private static String told(Rule rule) {
        return rule.getSelectors() + " " + rule.getDeclarations().size();
    }
}
