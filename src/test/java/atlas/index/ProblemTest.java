package atlas.index;

import static atlas.index.SamplePanel.indicator;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Bad input is named, with what one needs to say so, and never makes a number that is none. */
final class ProblemTest {
    private static final Scenario SMALL =
            Scenario.published().withCoverage(new Scenario.Coverage(0, 1, 1));

    @Test
    void aSoundScenarioHasNone() {
        assertEquals(List.of(), problems(two(), SMALL));
    }

    @Test
    void allWeightsZero() {
        var weights = Weights.equal().withIndices(0, 0, 0, 0, 0, 0, 0);
        assertEquals(
                List.of(new Problem.NoIndexCounts()), problems(two(), SMALL.withWeights(weights)));
        var ofOne = Weights.equal().withIndicator("a", 0).withIndicator("b", 0);
        assertEquals(
                List.of(new Problem.NoIndicatorCounts(1)),
                problems(two().with(indicator("c", 2), 1, 2), SMALL.withWeights(ofOne)));
    }

    @Test
    void nothingSelected() {
        var selection = SMALL.selection().without(Set.of("a", "b"));
        assertEquals(
                List.of(new Problem.NoIndicators()),
                problems(two(), SMALL.withSelection(selection)));
    }

    @Test
    void aPanelThatKnowsTooLittleForAnyOverallScore() {
        assertEquals(
                List.of(new Problem.NobodyScored(1, 5)),
                problems(two(), SMALL.withCoverage(new Scenario.Coverage(0, 1, 5))));
    }

    @Test
    void aConstantIndicator() {
        var same = indicator("same", 1);
        assertEquals(
                List.of(new Problem.Constant(same, 2)), problems(two().with(same, 4, 4), SMALL));
    }

    @Test
    void aPanelOfOneCityOrNone() {
        assertEquals(
                List.of(new Problem.TooFewCities(1), new Problem.Constant(indicator("a", 1), 1)),
                problems(new SamplePanel(1).with(indicator("a", 1), 3), SMALL));
        assertEquals(List.of(new Problem.TooFewCities(0)), problems(new SamplePanel(0), SMALL));
    }

    @Test
    void goalpostsThatAreMissingOrSpanNothing() {
        var flat = new Goalposts(5, 5, false);
        var scaling =
                new Scenario.Scaling(Treatment.NONE, Normalisation.GOALPOSTS, Map.of("a", flat));
        assertEquals(
                List.of(
                        new Problem.NoRange(indicator("a", 1), flat),
                        new Problem.NoGoalposts(indicator("b", 1))),
                problems(two(), SMALL.withScaling(scaling)));
    }

    @Test
    void noShareOfTheBest() {
        var mixed = indicator("mixed", 1);
        var scaling = new Scenario.Scaling(Normalisation.DISTANCE_TO_BEST);
        assertEquals(
                List.of(new Problem.NoRatio(mixed)),
                problems(two().with(mixed, -1, 1), SMALL.withScaling(scaling)));
    }

    @Test
    void aGeometricMeanWithZeroOrLess() {
        var geometric =
                SMALL.withMeans(new Scenario.Means(Aggregation.GEOMETRIC, Aggregation.ARITHMETIC));
        assertEquals(
                List.of(new Problem.ZeroParts(Aggregation.GEOMETRIC, 1)),
                problems(
                        new SamplePanel(2)
                                .with(indicator("a", 1), 1, 2)
                                .with(indicator("b", 1), 1, 2),
                        geometric));
        var standard = geometric.withScaling(new Scenario.Scaling(Normalisation.Z_SCORE));
        assertEquals(
                List.of(new Problem.NegativeParts(Aggregation.GEOMETRIC, 2)),
                problems(two(), standard));
    }

    @Test
    void aScoreIsMissingOnlyForAReasonAndNeverNotANumber() {
        var random = new Random(5);
        for (int i = 0; i < 500; i++) {
            var panel = SamplePanel.random(random);
            var scenario = SampleScenario.random(random, panel.indicators());
            for (var city : Scorer.score(panel.measures(), scenario).cities()) {
                for (int number = 1; number <= 7; number++) {
                    assertSound(city.index(number));
                }
                assertSound(city.overall());
            }
        }
    }

    private static void assertSound(Score score) {
        assertEquals(score.value().isEmpty(), score.reason().isPresent());
        assertEquals(score.value().isPresent(), score.place().isPresent());
        assertTrue(Double.isFinite(score.value().orElse(0)));
    }

    private static SamplePanel two() {
        return new SamplePanel(2).with(indicator("a", 1), 1, 2).with(indicator("b", 1), 2, 1);
    }

    private static List<Problem> problems(SamplePanel panel, Scenario scenario) {
        return Problem.of(Scorer.score(panel.measures(), scenario));
    }
}
