package atlas.index;

import static atlas.index.SamplePanel.indicator;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Bilingual;
import atlas.city.Panel;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RankingTest {
    private static final Bilingual WORDS = new Bilingual("", "");

    private final Random random = new Random(1989);

    @Test
    void contributionsAreWeightTimesScoreOverTheWeightThatIsThere() {
        var measures =
                new SamplePanel(2)
                        .with(indicator("a", 1), 1, 2)
                        .with(indicator("b", 2), 2, 1)
                        .with(indicator("c", 3), 5, 6)
                        .measures();
        var scenario = Scenario.published().withCoverage(new Scenario.Coverage(0, 1, 1));
        var weights = Weights.equal().withIndices(2, 1, 1, 1, 1, 1, 1);
        var row = Scorer.of(measures, scenario).ranking(weights).row("c1").orElseThrow();
        assertEquals(75, row.overall().value().orElseThrow(), 1e-12);
        assertEquals(50, row.contributions().get(0).orElseThrow(), 1e-12);
        assertEquals(0, row.contributions().get(1).orElseThrow(), 1e-12);
        assertEquals(25, row.contributions().get(2).orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.empty(), row.contributions().get(3));
    }

    @Test
    void contributionsAddUpToTheOverallScoreWhateverTheMean() {
        for (int i = 0; i < 500; i++) {
            var panel = SamplePanel.random(random);
            var scenario = SampleScenario.random(random, panel.indicators());
            for (var row : Scorer.of(panel.measures(), scenario).ranking().rows()) {
                row.overall()
                        .value()
                        .ifPresent(score -> assertEquals(score, sum(row.contributions()), 1e-8));
            }
        }
    }

    @Test
    void aRankingIsTheSameAsScoringAnew() {
        for (int i = 0; i < 500; i++) {
            var panel = SamplePanel.random(random);
            var before = SampleScenario.random(random, panel.indicators());
            var after =
                    before.withWeights(SampleScenario.random(random, panel.indicators()).weights())
                            .withMeans(
                                    new Scenario.Means(
                                            Aggregation.GEOMETRIC, Aggregation.HARMONIC));
            assertEquals(
                    Ranking.of(Scorer.score(panel.measures(), after)),
                    Scorer.of(panel.measures(), before).ranking(after.weights(), after.means()));
        }
    }

    @Test
    void aGroupOfCitiesIsComparedWithinItself() {
        var measures =
                new SamplePanel(3)
                        .with(indicator("a", 1), 1, 2, 3)
                        .with(indicator("b", 1), 1, 2, 3)
                        .measures();
        var selection = Scenario.published().selection().among(Set.of("c0", "c1"));
        var scores = Scorer.score(measures, Scenario.published().withSelection(selection));
        assertEquals(
                List.of("c0", "c1"), scores.cities().stream().map(CityScores::cityId).toList());
        assertEquals(
                Optional.of(new Place(1, 2)), scores.city("c1").orElseThrow().index(1).place());
    }

    @Test
    void anIndicatorThatIsLeftOutIsNotThere() {
        var measures =
                new SamplePanel(2)
                        .with(indicator("a", 1), 1, 2)
                        .with(indicator("b", 1), 1, 2)
                        .with(indicator("c", 1), 2, 1)
                        .measures();
        var selection = Scenario.published().selection().without(Set.of("c"));
        var scores = Scorer.score(measures, Scenario.published().withSelection(selection));
        assertEquals(OptionalDouble.of(100), scores.city("c1").orElseThrow().index(1).value());
        assertEquals(2, scores.cities().getFirst().indicators().size());
    }

    @Test
    void resultsSayWhichFactsTheyComeFrom() {
        var panel = new Panel("p", WORDS, WORDS, List.of("x"));
        var scores =
                Scorer.score(
                        Measures.of("2026.11", Map.of(), panel, List.of(), List.of()),
                        Scenario.published());
        assertEquals(new Origin("2026.11", "p", Scenario.published()), scores.origin());
    }

    private static double sum(List<OptionalDouble> parts) {
        return parts.stream().flatMapToDouble(OptionalDouble::stream).sum();
    }
}
