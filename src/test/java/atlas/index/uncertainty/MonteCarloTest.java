package atlas.index.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.index.Aggregation;
import atlas.index.Measures;
import atlas.index.Place;
import atlas.index.Scenario;
import atlas.index.Scorer;
import atlas.index.Watch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class MonteCarloTest {
    private static final Measures PANEL = Sample.panel(12);
    private static final int DRAWS = 500;

    @Test
    void theSeedDecidesEveryBit() {
        var one = run(Sample.CHOICES, 1);
        assertEquals(one, run(Sample.CHOICES, 1));
        assertNotEquals(one.cities(), run(Sample.CHOICES, 2).cities());
    }

    @Test
    void drawsDividedAmongThreadsAddUpToTheSame() {
        var study = MonteCarlo.of(PANEL, Sample.SCENARIO, Sample.CHOICES);
        var tallies =
                IntStream.range(0, 10)
                        .parallel()
                        .mapToObj(part -> {
                            var tally = new RankTally(12);
                            study.tally(tally, 1, part * 50, part * 50 + 50);
                            return tally;
                        })
                        .toList();
        var all = new RankTally(12);
        tallies.reversed().forEach(all::add);
        assertEquals(run(Sample.CHOICES, 1), study.intervals(all, 1, DRAWS));
    }

    @Test
    void withNothingToChooseEveryRankIsThePublishedOne() {
        var published = Scorer.score(PANEL, Sample.SCENARIO);
        for (var interval : run(Sample.fixed(0), 1).cities()) {
            int rank =
                    published
                            .city(interval.cityId())
                            .flatMap(c -> c.overall().place())
                            .map(Place::rank)
                            .orElseThrow();
            assertEquals(new RankInterval(interval.cityId(), rank, rank, rank, DRAWS), interval);
        }
    }

    /** The engine that scores once, asked for each combination in turn. */
    @Test
    void eachChoiceIsWhatTheScorerMakesOfIt() {
        var choices = Sample.CHOICES;
        var still =
                new Choices(
                        choices.normalisations(),
                        choices.treatments(),
                        choices.indexMeans(),
                        choices.overallMeans(),
                        0);
        var model = new Model(new Prepared(PANEL, Sample.SCENARIO, still));
        for (int n = 0; n < choices.normalisations().size(); n++) {
            for (int t = 0; t < choices.treatments().size(); t++) {
                for (int m = 0; m < 2; m++) {
                    double[] choice = {
                        (n + 0.5) / choices.normalisations().size(),
                        (t + 0.5) / choices.treatments().size(),
                        (m + 0.5) / 2,
                        (1.5 - m) / 2,
                        0.3,
                        0.8
                    };
                    var scaling =
                            Sample.SCENARIO
                                    .scaling()
                                    .with(choices.normalisations().get(n))
                                    .with(choices.treatments().get(t))
                                    .withFloor(1);
                    var means =
                            new Scenario.Means(
                                    choices.indexMeans().get(m), choices.overallMeans().get(1 - m));
                    assertEquals(
                            ranks(Sample.SCENARIO.withScaling(scaling).withMeans(means)),
                            IntStream.of(model.ranks(choice)).boxed().toList());
                }
            }
        }
    }

    private static List<Integer> ranks(Scenario scenario) {
        return Scorer.score(PANEL, scenario).cities().stream()
                .map(c -> (int) c.overall().place().map(Place::rank).orElse(0))
                .toList();
    }

    @Test
    void intervalsAreOrderedAndWidenWithTheFreedomOfWeights() {
        double before = 0;
        for (double spread : new double[] {0, 0.25, 1}) {
            var intervals = run(Sample.fixed(spread), 1);
            double width = 0;
            for (var city : intervals.cities()) {
                assertTrue(city.low() <= city.median() && city.median() <= city.high());
                width += city.high() - city.low();
            }
            assertTrue(width >= before, width + " at " + spread);
            before = width;
        }
        assertTrue(before > 0);
    }

    @Test
    void itCanBeStopped() {
        List<Double> told = new ArrayList<>();
        var stopped =
                MonteCarlo.of(PANEL, Sample.SCENARIO, Sample.CHOICES)
                        .run(
                                1,
                                DRAWS,
                                done -> {
                                    told.add(done);
                                    return told.size() < 3;
                                });
        assertEquals(Optional.empty(), stopped);
        assertEquals(3, told.size());
        assertEquals(told.stream().sorted().toList(), told);
    }

    /** Of ten ranks the 5 % quantile is the first, the median the fifth, the 95 % the last. */
    @Test
    void quantilesAreRanksThatOccurred() {
        var tally = new RankTally(1_000);
        int[] ranks = new int[1_000];
        for (int rank = 10; rank <= 100; rank += 10) {
            ranks[7] = rank;
            tally.add(ranks);
        }
        assertEquals(10, tally.ranked(7));
        assertEquals(10, tally.quantile(7, 0.05));
        assertEquals(50, tally.quantile(7, 0.5));
        assertEquals(100, tally.quantile(7, 0.95));
    }

    @Test
    void theUsualChoicesContainTheScenariosOwn() {
        var harmonic =
                Sample.SCENARIO.withMeans(
                        new Scenario.Means(Aggregation.HARMONIC, Aggregation.ARITHMETIC));
        assertEquals(Aggregation.HARMONIC, Choices.usual(harmonic).indexMeans().getFirst());
        assertEquals(2, Choices.usual(harmonic).overallMeans().size());
    }

    private static RankIntervals run(Choices choices, long seed) {
        return MonteCarlo.of(PANEL, Sample.SCENARIO, choices)
                .run(seed, DRAWS, Watch.NONE)
                .orElseThrow();
    }
}
