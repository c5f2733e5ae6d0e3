package atlas.index;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.index.pairwise.NearestWeights;
import atlas.index.pairwise.Standings;
import atlas.index.pairwise.WinShares;
import atlas.index.uncertainty.Choices;
import atlas.index.uncertainty.MonteCarlo;
import atlas.index.uncertainty.Omissions;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** How the cost of the engine grows, and what its comparisons take; single figures: EngineBench. */
final class IndexBench {
    private static final Scenario SCENARIO = Scenario.published();

    @Test
    void comparisonsAreQuick() {
        var panel = GeneratedMeasures.of(34, 25);
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
                MonteCarlo.of(GeneratedMeasures.of(cities, indicators), SCENARIO, Choices.usual(SCENARIO));
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

    private static void report(String what, double[] sorted) {
        System.out.printf(
                Locale.ROOT,
                "%s: median %.3f ms%n",
                what,
                median(sorted));
    }
}
