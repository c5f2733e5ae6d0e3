package atlas.index.pairwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.index.Aggregation;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class OutrankingTest {
    private static final double GAP = Double.NaN;

    /** COINr, tests of its function outrankMatrix. */
    @Test
    void sharesAndDominanceAreThePublishedOnes() {
        double[][] parts = {{1, 2, 3, 4}, {3, 2, 1, 5}, {2, 3, 1, 4}};
        var matrix = new Outranking(List.of("1", "2", "3", "4"), parts, new double[] {1, 1, 1});
        assertEquals(2 / 3.0, matrix.share("2", "1").orElseThrow(), 1e-12);
        assertEquals(1 / 3.0, matrix.share("3", "1").orElseThrow(), 1e-12);
        assertEquals(1, matrix.share("4", "1").orElseThrow(), 1e-12);
        assertEquals(3, matrix.dominances());
        assertEquals(List.of("4"), matrix.dominating("2"));
    }

    @Test
    void onlyTheWeightThatBothHaveCounts() {
        double[][] parts = {{1, 2, GAP}, {9, 3, GAP}, {5, GAP, 5}};
        var matrix = new Outranking(List.of("a", "b", "c"), parts, new double[] {3, 1, 4});
        assertEquals(0.25, matrix.share("a", "b").orElseThrow(), 1e-12);
        assertEquals(0.5, matrix.share("a", "c").orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.empty(), matrix.share("b", "c"));
    }

    @Test
    void tiesCountHalfAndDoNotHinderDominance() {
        double[][] parts = {{1, 1, 1}, {2, 1, 2}, {0, 9, 0}};
        var matrix = new Outranking(List.of("a", "b", "c"), parts, new double[] {1, 1, 0});
        assertEquals(0.75, matrix.share("a", "b").orElseThrow(), 1e-12);
        assertTrue(matrix.dominates("a", "b"));
        assertFalse(matrix.dominates("a", "c"));
        assertFalse(matrix.dominates("c", "a"));
    }

    @Test
    void theTwoSharesOfAPairAddUpToOne() {
        var random = new Random(3);
        for (int i = 0; i < 300; i++) {
            var standings = Given.random(random, 5, true);
            var matrix =
                    i % 2 == 0
                            ? Outranking.byIndices(standings)
                            : Outranking.byIndicators(standings);
            var share = matrix.share("c0", "c1");
            if (share.isPresent()) {
                assertEquals(
                        1, share.getAsDouble() + matrix.share("c1", "c0").orElseThrow(), 1e-12);
            }
        }
    }

    @Test
    void aStrangerIsNamed() {
        var matrix = new Outranking(List.of("a"), new double[][] {{1}}, new double[] {1});
        var failure =
                assertThrows(IllegalArgumentException.class, () -> matrix.share("a", "atlantis"));
        assertEquals("not in the panel: atlantis", failure.getMessage());
    }

    @Test
    void anIndicatorCountsItsShareOfItsIndex() {
        double[][] scores = {{10, 20}, {30, 20}};
        var standings = Given.standings(scores, new double[] {3, 1}, Aggregation.ARITHMETIC, 1);
        assertEquals(
                0.75, Outranking.byIndicators(standings).share("c1", "c0").orElseThrow(), 1e-12);
    }
}
