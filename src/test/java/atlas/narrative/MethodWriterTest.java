package atlas.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import atlas.city.Language;
import atlas.index.Aggregation;
import atlas.index.Basis;
import atlas.index.Measures;
import atlas.index.Normalisation;
import atlas.index.Procedure;
import atlas.index.SamplePanel;
import atlas.index.Scenario;
import atlas.index.Scorer;
import atlas.index.Treatment;
import atlas.index.Watch;
import atlas.index.uncertainty.Choices;
import atlas.index.uncertainty.MonteCarlo;
import atlas.ui.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class MethodWriterTest {
    private static final Scenario SMALL =
            Scenario.published().withCoverage(new Scenario.Coverage(0.5, 1, 2));

    /** Twelve cities: two indicators with all values, one with outliers, one with gaps. */
    private final Measures panel =
            new SamplePanel(12)
                    .with(named("a", 1, 1), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)
                    .with(named("b", 1, -1), 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6)
                    .with(named("c", 2, 1), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100)
                    .with(named("d", 3, 1), Double.NaN, 2, 3, 4, 5, 6)
                    .measures();

    @Test
    void itCountsWhatWasUsed() {
        var sheet = sheet(SMALL, Language.ENGLISH);
        assertEquals("Method: Japan", sheet.title());
        assertEquals(
                List.of(
                        "4 indicators are used (core).",
                        "Of 48 values that a full table would have, 41 are known and used; 7 are missing. A missing value is not counted as zero: its weight goes to the other indicators of the index, and so it counts as if it were the mean of the city’s others. Missing indices are treated alike.",
                        "0 of the values describe the prefecture, where the city has none of its own.",
                        "Of several years the latest counts; of one year the city’s own value comes before the prefecture’s.",
                        "Each value is compared as its indicator defines it: per inhabitant, as a share, or in its unit."),
                step(sheet, 2).sentences());
        assertTrue(
                step(sheet, 4)
                        .sentences()
                        .contains("One indicator is reversed because less is better there."));
    }

    @Test
    void itNamesTreatmentsWithTheirNumbers() {
        var winsorised =
                SMALL.withScaling(
                        new Scenario.Scaling(Normalisation.MIN_MAX).with(Treatment.WINSORISE));
        var step = step(sheet(winsorised, Language.ENGLISH), 3);
        assertEquals(
                "One indicator was treated: one value was moved, and no logarithm was taken.",
                step.sentences().getLast());
        assertEquals(
                List.of("c: one value moved; skewness 3.06 before, 1.71 after"), step.points());
        assertEquals(
                List.of("Outliers are left as they are."),
                step(sheet(SMALL, Language.ENGLISH), 3).sentences());
    }

    @Test
    void weightsAreThoseUsed() {
        var weights = SMALL.weights().withIndex(1, 2).withIndex(7, 0).withIndicator("a", 3);
        var points = step(sheet(SMALL.withWeights(weights), Language.ENGLISH), 5).points();
        assertEquals("1 Index 1 28.6%: a 75.0%; b 25.0%", points.getFirst());
        assertEquals("7 Index 7 0.0%: no indicator", points.getLast());
    }

    @Test
    void itSaysWhoFailedAndWhy() {
        var strict = SMALL.withCoverage(new Scenario.Coverage(0.5, 1, 3));
        var step = step(sheet(strict, Language.ENGLISH), 7);
        assertEquals(
                "An index needs 50% of its weight and at least one indicator; the overall score needs at least 3 indices. Below that nothing is computed, and nothing counts as zero.",
                step.sentences().getFirst());
        assertEquals("29 of 84 index scores were computed.", step.sentences().get(1));
        assertEquals("5 of 12 cities have an overall score; 7 have none:", step.sentences().get(2));
        assertEquals(7, step.points().size());
        assertTrue(step.points().getFirst().startsWith("City c0: "), step.points().getFirst());
    }

    @Test
    void itNamesDrawsAndSeed() {
        var step = step(sheet(SMALL, Language.ENGLISH), 9);
        assertTrue(step.sentences().getFirst().contains("50 times"));
        assertTrue(step.sentences().getFirst().contains("seed 1234567"));
        assertEquals(
                "Every weight up to 25% more or less than in the scenario",
                step.points().getLast());
    }

    @Test
    void theLeadSaysInWhatItDeparts() {
        assertEquals(
                "This is the published scenario of the atlas: no choice differs.",
                sheet(Scenario.published(), Language.ENGLISH).lead());
        var other =
                Scenario.published()
                        .withMeans(
                                new Scenario.Means(Aggregation.ARITHMETIC, Aggregation.GEOMETRIC))
                        .withSelection(
                                Scenario.published()
                                        .selection()
                                        .without(Set.of("a", "b"))
                                        .on(Basis.SHARE));
        assertEquals(
                "Difference from the published scenario: 2 indicators left out by hand; compared as “Share of all cities”; Geometric mean from indices to the whole.",
                sheet(other, Language.ENGLISH).lead());
        assertEquals(
                "公表シナリオとの違い：外した指標が2個、値の比べ方は「合計に占める割合」、指数から総合へは幾何平均。",
                sheet(other, Language.JAPANESE).lead());
    }

    /** Whatever is chosen, nothing stays unfilled, says null or is not a number. */
    @ParameterizedTest
    @EnumSource(Normalisation.class)
    void everyChoiceHasItsWords(Normalisation scale) {
        for (Language language : Language.values()) {
            for (Treatment treatment : Treatment.values()) {
                for (Basis basis : Basis.values()) {
                    for (Aggregation mean : Aggregation.values()) {
                        var scenario =
                                SMALL.withScaling(new Scenario.Scaling(scale).with(treatment))
                                        .withMeans(new Scenario.Means(mean, mean))
                                        .withSelection(SMALL.selection().on(basis));
                        var text = sheet(scenario, language).text();
                        assertFalse(text.matches("(?s).*(null|NaN|\\{\\d|�).*"), text);
                    }
                }
            }
        }
    }

    @Test
    void markdownKeepsTheSignsOfNames() {
        var facts = facts(SMALL, Optional.of("*my* [one] #1"));
        var sheet = new MethodWriter(Language.ENGLISH, phrases(Language.ENGLISH)).of(facts);
        assertTrue(
                sheet.markdown().startsWith("# Method: \\*my\\* \\[one\\] \\#1 (Japan)\n\n"),
                sheet.markdown());
        assertTrue(sheet.text().startsWith("Method: *my* [one] #1 (Japan)\n"));
        assertEquals(9, sheet.markdown().lines().filter(l -> l.startsWith("## ")).count());
    }

    private MethodSheet sheet(Scenario scenario, Language language) {
        return new MethodWriter(language, phrases(language)).of(facts(scenario, Optional.empty()));
    }

    private MethodFacts facts(Scenario scenario, Optional<String> name) {
        var indices =
                IntStream.rangeClosed(1, 7)
                        .mapToObj(i -> new Bilingual("Index " + i, "指数" + i))
                        .toList();
        return new MethodFacts(
                Procedure.of(panel, scenario),
                Scorer.score(panel, scenario),
                panel.counted(scenario.selection()),
                MonteCarlo.of(panel, scenario, Choices.usual(scenario))
                        .run(1234567, 50, Watch.NONE),
                new MethodFacts.Names(
                        name,
                        new Bilingual("Japan", "日本"),
                        indices,
                        Map.of("c0", new Bilingual("City c0", "都市c0"))));
    }

    private static Indicator named(String name, int index, int direction) {
        var plain = SamplePanel.indicator(name, index, direction, IndicatorRole.CORE);
        return new Indicator(
                plain.id(),
                index,
                plain.panels(),
                plain.role(),
                new Bilingual(name, name),
                plain.unit(),
                direction,
                plain.denominator(),
                plain.definition(),
                plain.usualLevel());
    }

    private static Phrases phrases(Language language) {
        return (key, arguments) -> Messages.text(language, key, arguments);
    }

    private static MethodSheet.Step step(MethodSheet sheet, int number) {
        return sheet.steps().get(number - 1);
    }
}
