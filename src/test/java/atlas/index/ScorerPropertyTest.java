package atlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Indicator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for every panel and scenario; five hundred generated ones each. */
final class ScorerPropertyTest {
    private static final int PANELS = 500;
    private static final double TOLERANCE = 1e-7;

    private final Random random = new Random(20261121);

    @Test
    void aConstantFactorOnTheWeightsChangesNothing() {
        for (int i = 0; i < PANELS; i++) {
            var panel = SamplePanel.random(random);
            var scenario = SampleScenario.random(random, panel.indicators());
            double factor = 0.01 + 100 * random.nextDouble();
            var scaled = scenario.withWeights(times(scenario.weights(), panel, factor));
            assertSame(
                    Scorer.score(panel.measures(), scenario),
                    Scorer.score(panel.measures(), scaled));
        }
    }

    @Test
    void theOrderOfTheCitiesChangesNothing() {
        for (int i = 0; i < PANELS; i++) {
            var panel = SamplePanel.random(random);
            var scenario = SampleScenario.random(random, panel.indicators());
            var shuffled = new ArrayList<>(panel.cities());
            Collections.shuffle(shuffled, random);
            var one = Scorer.score(panel.measures(), scenario);
            var other = Scorer.score(panel.measures(shuffled), scenario);
            for (String city : panel.cities()) {
                assertEquals(one.city(city), other.city(city));
            }
            assertEquals(one.medians(), other.medians());
        }
    }

    @Test
    void theGeometricMeanIsNeverAboveTheArithmeticAndTheHarmonicNeverAboveTheGeometric() {
        for (int i = 0; i < PANELS; i++) {
            var panel = SamplePanel.random(random);
            var scenario =
                    SampleScenario.random(random, panel.indicators())
                            .withScaling(SampleScenario.bounded(random));
            var arithmetic = allMeans(panel, scenario, Aggregation.ARITHMETIC);
            var geometric = allMeans(panel, scenario, Aggregation.GEOMETRIC);
            var harmonic = allMeans(panel, scenario, Aggregation.HARMONIC);
            assertNotAbove(geometric, arithmetic);
            assertNotAbove(harmonic, geometric);
        }
    }

    @Test
    void withFixedGoalpostsEditingOneCityMovesNobodyElse() {
        for (int i = 0; i < PANELS; i++) {
            var panel = SamplePanel.random(random);
            var scaling = SampleScenario.goalposts(random, panel.indicators());
            var scenario = SampleScenario.random(random, panel.indicators()).withScaling(scaling);
            var before = Scorer.score(panel.measures(), scenario);
            for (Indicator indicator : panel.indicators()) {
                double edited = random.nextGaussian() * 100;
                panel.with(SamplePanel.observation("c0", indicator.id(), 2021, edited));
            }
            var after = Scorer.score(panel.measures(), scenario);
            assertEquals(
                    values(before).subList(1, before.cities().size()),
                    values(after).subList(1, after.cities().size()));
        }
    }

    @Test
    void everyScoreIsFiniteAndWithinItsScale() {
        for (int i = 0; i < PANELS; i++) {
            var panel = SamplePanel.random(random);
            var scenario = SampleScenario.random(random, panel.indicators());
            boolean bounded = scenario.scaling().normalisation().bounded();
            numbers(Scorer.score(panel.measures(), scenario))
                    .forEach(score ->
                            assertTrue(
                                    Double.isFinite(score)
                                            && (!bounded || (score >= 0 && score <= 100)),
                                    () -> score + " in " + scenario));
        }
    }

    @Test
    void valuesNearTheEndsOfDoublesStillGiveFiniteScores() {
        for (int i = 0; i < PANELS; i++) {
            var panel = new SamplePanel(8);
            double[] extremes = {
                Double.MAX_VALUE, -Double.MAX_VALUE, Double.MIN_VALUE, -0.0, 0, 1e-300, 1, 1e308
            };
            for (int index = 1; index <= 7; index++) {
                var row = random.doubles(8, 0, 8).map(d -> extremes[(int) d]).toArray();
                panel.with(SamplePanel.indicator("a" + index, index), row);
                panel.with(SamplePanel.indicator("b" + index, index), row);
            }
            var scenario = SampleScenario.random(random, panel.indicators());
            numbers(Scorer.score(panel.measures(), scenario))
                    .forEach(score ->
                            assertTrue(Double.isFinite(score), () -> score + " in " + scenario));
        }
    }

    private static Weights times(Weights weights, SamplePanel panel, double factor) {
        Map<String, Double> indicators = new HashMap<>();
        panel.indicators().forEach(i -> indicators.put(i.id(), factor * weights.of(i)));
        Map<Integer, Double> indices = new HashMap<>();
        for (int number = 1; number <= 7; number++) {
            indices.put(number, factor * weights.ofIndex(number));
        }
        return new Weights(indicators, indices);
    }

    private static List<OptionalDouble> allMeans(
            SamplePanel panel, Scenario scenario, Aggregation aggregation) {
        var means = new Scenario.Means(aggregation, aggregation);
        return values(Scorer.score(panel.measures(), scenario.withMeans(means))).stream()
                .flatMap(List::stream)
                .toList();
    }

    private static void assertNotAbove(List<OptionalDouble> lower, List<OptionalDouble> upper) {
        for (int i = 0; i < lower.size(); i++) {
            if (lower.get(i).isPresent()) {
                assertTrue(lower.get(i).getAsDouble() <= upper.get(i).orElseThrow() + TOLERANCE);
            }
        }
    }

    private static void assertSame(PanelScores one, PanelScores other) {
        for (int city = 0; city < one.cities().size(); city++) {
            var left = scores(one.cities().get(city));
            var right = scores(other.cities().get(city));
            for (int i = 0; i < left.size(); i++) {
                assertEquals(left.get(i).place(), right.get(i).place());
                assertEquals(left.get(i).reason(), right.get(i).reason());
                assertEquals(
                        left.get(i).value().orElse(-1), right.get(i).value().orElse(-1), TOLERANCE);
            }
        }
    }

    private static Stream<Double> numbers(PanelScores scores) {
        return Stream.of(
                        values(scores).stream().flatMap(List::stream),
                        scores.medians().stream(),
                        scores.cities().stream()
                                .flatMap(c -> c.indicators().stream())
                                .map(IndicatorScore::value))
                .flatMap(s -> s)
                .filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble);
    }

    private static List<List<OptionalDouble>> values(PanelScores scores) {
        return scores.cities().stream()
                .map(c -> scores(c).stream().map(Score::value).toList())
                .toList();
    }

    private static List<Score> scores(CityScores city) {
        return Stream.concat(city.indices().stream(), Stream.of(city.overall())).toList();
    }
}
