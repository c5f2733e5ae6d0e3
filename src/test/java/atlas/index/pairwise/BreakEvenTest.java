package atlas.index.pairwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.index.Aggregation;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class BreakEvenTest {
    private static final int STEPS = 1_000;

    private final Random random = new Random(43);

    /** 80 w + 20 (1 - w) = 40 w + 50 (1 - w) where w = 3/7. */
    @Test
    void twoStraightLinesCrossOnce() {
        double[][] scores = {{80, 40}, {20, 50}};
        var standings = Given.standings(scores, new double[] {1, 1}, Aggregation.ARITHMETIC, 1);
        var even = BreakEven.of(standings, "c0", "c1", 1).orElseThrow();
        assertEquals(0.5, even.share(), 1e-12);
        assertEquals(1, even.crossings().size());
        assertEquals(3 / 7.0, even.crossings().getFirst().share(), 1e-12);
        assertTrue(even.crossings().getFirst().firstLeadsAbove());
    }

    /** 81^w 16^(1-w) = 36: both are 36 at w = 1/2. */
    @Test
    void geometricMeansCrossWhereTheirLogarithmsDo() {
        double[][] scores = {{81, 36}, {16, 36}};
        var standings = Given.standings(scores, new double[] {1, 3}, Aggregation.GEOMETRIC, 1);
        var even = BreakEven.of(standings, "c0", "c1", 1).orElseThrow();
        assertEquals(0.25, even.share(), 1e-12);
        assertEquals(0.5, even.crossings().getFirst().share(), 1e-12);
    }

    @Test
    void whoIsBetterEverywhereLeadsAtEveryWeight() {
        double[][] scores = {{80, 40}, {60, 50}};
        var standings = Given.standings(scores, new double[] {1, 1}, Aggregation.ARITHMETIC, 1);
        var even = BreakEven.of(standings, "c0", "c1", 2).orElseThrow();
        assertEquals(List.of(), even.crossings());
    }

    @Test
    void withoutAScoreOrWithoutAnotherIndexThereIsNoAnswer() {
        double gap = Double.NaN;
        double[][] scores = {{80, gap}, {60, gap}};
        var missing = Given.standings(scores, new double[] {1, 1}, Aggregation.ARITHMETIC, 1);
        assertEquals(Optional.empty(), BreakEven.of(missing, "c0", "c1", 1));
        double[][] full = {{80, 10}, {60, 20}};
        var alone = Given.standings(full, new double[] {1, 0}, Aggregation.ARITHMETIC, 1);
        assertEquals(Optional.empty(), BreakEven.of(alone, "c0", "c1", 1));
    }

    /** Walks along the weight and looks where the lead changes. */
    @Test
    void thereAreNoOtherCrossings() {
        int found = 0;
        for (int i = 0; i < 400; i++) {
            var standings = Given.random(random, 4, i % 2 == 0);
            int index = 1 + random.nextInt(4);
            var even = BreakEven.of(standings, "c0", "c1", index);
            if (even.isEmpty()) {
                continue;
            }
            for (var crossing : even.get().crossings()) {
                double[] scores = at(standings, index, crossing.share());
                assertEquals(scores[0], scores[1], 1e-7);
                found++;
            }
            assertEquals(
                    changes(standings, index),
                    even.get().crossings().stream()
                            .filter(c -> c.share() > 1.0 / STEPS && c.share() < 1 - 1.0 / STEPS)
                            .count());
        }
        assertTrue(found > 100, "only " + found);
    }

    private static long changes(Standings standings, int index) {
        long changes = 0;
        double before = Double.NaN;
        for (int step = 1; step < STEPS; step++) {
            double[] scores = at(standings, index, (double) step / STEPS);
            double lead = Math.signum(scores[0] - scores[1]);
            changes += before * lead < 0 ? 1 : 0;
            before = lead;
        }
        return changes;
    }

    private static double[] at(Standings standings, int index, double share) {
        double[] shares = standings.shares();
        double rest = 1 - shares[index - 1];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = i == index - 1 ? share : shares[i] / rest * (1 - share);
        }
        return standings.overall(shares);
    }
}
