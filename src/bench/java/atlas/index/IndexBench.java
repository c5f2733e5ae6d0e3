package atlas.index;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.index.pairwise.NearestWeights;
import atlas.index.pairwise.Standings;
import atlas.index.pairwise.WinShares;
import atlas.index.uncertainty.Choices;
import atlas.index.uncertainty.MonteCarlo;
import atlas.index.uncertainty.Omissions;
import atlas.index.uncertainty.Sensitivity;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/**
 * What the engine costs. Plain System.nanoTime after warming up, not JMH: its annotation processor
 * would have to join the one compilation that Error Prone already takes part in.
 */
final class IndexBench {
    private static final Scenario SCENARIO = Scenario.published();

    private final Random random = new Random(34);

    @Test
    void theJapanesePanelIsScoredInAMillisecond() {
        var panel = panel(34, 25);
        double[] times = times(2_000, 300, _ -> keep(Scorer.score(panel, SCENARIO)));
        report("score 34 x 25", times);
        assertTrue(median(times) < 1);
    }

    @Test
    void aThousandDrawsTakeLessThanAFifthOfASecond() {
        var panel = panel(34, 25);
        double[] times =
                times(
                        4,
                        20,
                        round ->
                                keep(
                                        MonteCarlo.of(panel, SCENARIO, Choices.usual(SCENARIO))
                                                .run(round, 1_000, Watch.NONE)));
        report("1,000 draws 34 x 25, normalising included", times);
        assertTrue(median(times) < 150);
    }

    @Test
    void aDraggedWeightRanksWithinAFrame() {
        for (int[] size : new int[][] {{34, 25, 16}, {1_000, 50, 50}}) {
            var scorer = Scorer.of(panel(size[0], size[1]), SCENARIO);
            double[] times =
                    times(
                            200,
                            400,
                            round ->
                                    keep(
                                            scorer.ranking(
                                                    Weights.equal()
                                                            .withIndex(1, 1 + round / 100.0))));
            report("drag a weight, %d x %d".formatted(size[0], size[1]), times);
            assertTrue(p95(times) < size[2]);
        }
    }

    @Test
    void sensitivityTakesLessThanThreeSeconds() {
        var panel = panel(34, 25);
        double[] times =
                times(
                        1,
                        5,
                        round ->
                                keep(
                                        Sensitivity.of(panel, SCENARIO, Choices.usual(SCENARIO))
                                                .run(round, 1_000, Watch.NONE)));
        report("sensitivity, N = 1,000, 34 x 25", times);
        assertTrue(median(times) < 3_000);
    }

    @Test
    void comparisonsAreQuick() {
        var panel = panel(34, 25);
        var standings = Standings.of(panel, SCENARIO);
        report("omissions 34 x 25", times(20, 50, _ -> keep(Omissions.of(panel, SCENARIO))));
        report(
                "win shares, 1,000 draws",
                times(5, 20, round -> keep(WinShares.of(standings, round, 1_000))));
        report(
                "nearest weights",
                times(
                        34,
                        100,
                        round -> keep(NearestWeights.find(standings, "c" + round % 34))));
    }

    /** Each row doubles one of the three; the cost of a cell in a draw stays much the same. */
    @Test
    void theCostGrowsAsTheDataDo() {
        perCell(50, 25, 4_000);
        double least = Double.POSITIVE_INFINITY;
        double most = 0;
        for (int[] size :
                new int[][] {
                    {50, 25, 500}, {100, 25, 500}, {200, 25, 500}, {400, 25, 500}, {800, 25, 500},
                    {50, 50, 500}, {50, 100, 500}, {50, 200, 500},
                    {50, 25, 1_000}, {50, 25, 2_000}, {50, 25, 4_000}
                }) {
            double cell = perCell(size[0], size[1], size[2]);
            least = Math.min(least, cell);
            most = Math.max(most, cell);
        }
        // Sixteen times the cities, eight times the indicators, eight times the draws.
        assertTrue(most < 3 * least, most + " against " + least);
    }

    private double perCell(int cities, int indicators, int draws) {
        var study =
                MonteCarlo.of(panel(cities, indicators), SCENARIO, Choices.usual(SCENARIO));
        double[] times = times(3, 7, round -> keep(study.run(round, draws, Watch.NONE)));
        double nanos = times[0] * 1e6 / cities / indicators / draws;
        System.out.printf(
                Locale.ROOT,
                "%5d cities %4d indicators %5d draws: %8.1f ms, %5.2f ns a cell%n",
                cities,
                indicators,
                draws,
                times[0],
                nanos);
        return nanos;
    }

    /** One value in ten is missing. */
    private Measures panel(int cities, int indicators) {
        var panel = new SamplePanel(cities);
        for (int i = 0; i < indicators; i++) {
            double[] values = new double[cities];
            for (int city = 0; city < cities; city++) {
                values[city] =
                        random.nextInt(10) == 0 ? Double.NaN : Math.exp(random.nextGaussian());
            }
            panel.with(SamplePanel.indicator("i" + i, 1 + i % 7), values);
        }
        return panel.measures();
    }

    private static double[] times(int warm, int rounds, IntConsumer work) {
        for (int round = 0; round < warm; round++) {
            work.accept(round);
        }
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long before = System.nanoTime();
            work.accept(round);
            times[round] = (System.nanoTime() - before) / 1e6;
        }
        Arrays.sort(times);
        return times;
    }

    private static void keep(Object result) {
        if (System.identityHashCode(result) == System.nanoTime()) {
            throw new IllegalStateException("never");
        }
    }

    private static double median(double[] sorted) {
        return sorted[sorted.length / 2];
    }

    private static double p95(double[] sorted) {
        return sorted[(int) (sorted.length * 0.95)];
    }

    private static void report(String what, double[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "%s: median %.3f ms, p95 %.3f ms%n",
                what,
                median(sorted),
                p95(sorted));
    }
}
