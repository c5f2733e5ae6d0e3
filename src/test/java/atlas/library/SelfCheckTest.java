package atlas.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Language;
import atlas.index.check.Example;
import atlas.index.check.SelfCheck;
import atlas.index.check.Source;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
final class SelfCheckTest {
    private static final Example WRONG =
            new Example(
                    "arithmetic",
                    Source.COINR_TESTS,
                    OptionalDouble.of(2),
                    OptionalDouble.of(2.5),
                    1e-12);

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyExampleIsSaidInItsOwnWords(Language language) {
        var table = table(language, SelfCheck.examples());
        var said = new HashSet<String>();
        SelfCheck.examples().forEach(example -> said.add(table.what(example)));
        assertEquals(SelfCheck.examples().size(), said.size());
    }

    @Test
    void theEngineAgreesWithEveryPublishedResult() {
        var table = table(Language.ENGLISH, SelfCheck.examples());
        int all = SelfCheck.examples().size();
        assertEquals(all + " of " + all + " agree.", table.sum());
    }

    @Test
    void aResultThatIsOffIsNeitherCountedNorCalledRight() {
        var examples = new ArrayList<>(SelfCheck.examples());
        examples.add(WRONG);
        var table = table(Language.ENGLISH, examples);
        assertEquals(examples.size() - 1 + " of " + examples.size() + " agree.", table.sum());
        var last = words(table.lines().getLast());
        assertEquals("× differs", last.getLast());
        assertEquals(List.of("2", "2.5", "0.5"), last.subList(2, 5));
    }

    @Test
    void whereNothingCanBeComputedThisIsSaid() {
        var table = table(Language.ENGLISH, SelfCheck.examples());
        var gap =
                table.lines().stream()
                        .map(SelfCheckTest::words)
                        .filter(w -> w.contains("not computed"))
                        .toList();
        assertEquals(1, gap.size());
        assertEquals(
                List.of("not computed", "not computed", "–", "✓ agrees"),
                gap.getFirst().subList(2, 6));
    }

    @Test
    void smallDifferencesShowTheirPower() {
        var table = table(Language.ENGLISH, List.of());
        assertEquals("-2.8 × 10⁻⁷", table.small(-2.8e-7));
        assertEquals("0", table.small(0));
        assertEquals("0.5", table.small(0.5));
        assertEquals("1 × 10⁻¹²", table.small(1e-12));
    }

    @Test
    void aLineIsHeardWhole() {
        var line = table(Language.ENGLISH, List.of(WRONG)).lines().getLast();
        assertTrue(
                line.getAccessibleText()
                        .startsWith(
                                "Arithmetic mean of 1, 2 and 3. Published 2, computed 2.5: × differs."));
    }

    private static CheckTable table(Language language, List<Example> examples) {
        return new CheckTable(new Messages(new SimpleObjectProperty<>(language)), examples);
    }

    private static List<String> words(Node node) {
        var words = new ArrayList<String>();
        if (node instanceof Labeled labeled) {
            words.add(labeled.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(n -> words.addAll(words(n)));
        }
        return words;
    }
}
