package atlas.index.pairwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import atlas.index.Aggregation;
import java.util.Arrays;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class WinSharesTest {
    private static final int DRAWS = 20_000;

    /** Ahead by two in one index, behind by one in the other: a third of the weight is enough. */
    @Test
    void aLeadTwiceAsLargeWinsTwoThirdsOfTheWeights() {
        var wins = WinShares.of(given(new double[][] {{70, 50}, {40, 50}, {60, 60}}), 1, DRAWS);
        assertEquals(2 / 3.0, wins.share("c0", "c1").orElseThrow(), 0.015);
        assertEquals(1 / 3.0, wins.share("c1", "c0").orElseThrow(), 0.015);
    }

    @Test
    void whoDominatesAlwaysWinsAndEqualsWinHalf() {
        var wins = WinShares.of(given(new double[][] {{70, 50, 50}, {51, 50, 50}}), 1, 1_000);
        assertEquals(OptionalDouble.of(1), wins.share("c0", "c1"));
        assertEquals(OptionalDouble.of(0), wins.share("c1", "c0"));
        assertEquals(OptionalDouble.of(0.5), wins.share("c1", "c2"));
    }

    @Test
    void theSeedDecides() {
        double[][] scores = {{70, 50}, {40, 55}, {60, 62}};
        var one = WinShares.of(given(scores), 1, 1_000).share("c0", "c1");
        assertEquals(one, WinShares.of(given(scores), 1, 1_000).share("c0", "c1"));
        assertNotEquals(one, WinShares.of(given(scores), 2, 1_000).share("c0", "c1"));
    }

    @Test
    void aCityWithoutAScoreIsNotCompared() {
        double gap = Double.NaN;
        var wins = WinShares.of(given(new double[][] {{70, gap}, {40, gap}}), 1, 10);
        assertEquals(OptionalDouble.empty(), wins.share("c0", "c1"));
    }

    private static Standings given(double[][] scores) {
        double[] weights = new double[scores.length];
        Arrays.fill(weights, 1);
        return Given.standings(scores, weights, Aggregation.ARITHMETIC, 1);
    }
}
