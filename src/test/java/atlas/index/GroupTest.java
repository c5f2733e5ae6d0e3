package atlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class GroupTest {
    private static final double GAP = Double.NaN;

    /** COINr, vignette "Aggregation", data availability limits. */
    @Test
    void coverageDecidesAsInThePublishedExample() {
        var group = group(2 / 3.0, 1, 1, 1, 1);
        assertEquals(Score.of(5 / 3.0, 3, 3), group.combine(1, 3, 1));
        assertEquals(Score.missing(Reason.TOO_LITTLE_WEIGHT, 1, 3), group.combine(2, GAP, GAP));
        assertEquals(Score.of(2, 2, 3), group.combine(3, GAP, 1));
    }

    @Test
    void halfOfTheWeightIsEnoughAndLessIsNot() {
        var group = group(0.5, 1, 2, 1, 1);
        assertEquals(Score.of(10, 1, 3), group.combine(10, GAP, GAP));
        assertEquals(Score.of(15, 2, 3), group.combine(GAP, 10, 20));
        assertEquals(Score.missing(Reason.TOO_LITTLE_WEIGHT, 1, 3), group.combine(GAP, 10, GAP));
    }

    @Test
    void theReasonIsTheFirstThatHolds() {
        assertEquals(Score.missing(Reason.NOT_MEASURED, 0, 0), group(0.5, 2).combine());
        assertEquals(Score.missing(Reason.NO_WEIGHT, 0, 0), group(0.5, 2, 0, 0).combine(1, 2));
        assertEquals(Score.missing(Reason.NO_DATA, 0, 2), group(0.5, 2, 1, 1).combine(GAP, GAP));
        assertEquals(
                Score.missing(Reason.TOO_FEW_INDICATORS, 1, 2),
                group(0.5, 2, 1, 1).combine(1, GAP));
    }

    @Test
    void whatWeighsNothingDoesNotCount() {
        assertEquals(
                Score.missing(Reason.TOO_FEW_INDICATORS, 1, 2),
                group(0.5, 2, 1, 1, 0).combine(1, GAP, 5));
    }

    @Test
    void meansThatDoNotExistAreNotComputed() {
        var group =
                new Group(
                        new double[] {1, 1},
                        Aggregation.GEOMETRIC,
                        new Group.Rule(0.5, 2, Reason.TOO_FEW_INDICATORS));
        assertEquals(Score.missing(Reason.NO_MEAN, 2, 2), group.combine(-1, 4));
        assertEquals(Score.of(0, 2, 2), group.combine(0, 4));
    }

    @Test
    void neitherHugeNorTinyWeightsBreakTheSum() {
        assertEquals(
                Score.of(15, 2, 2),
                group(0.5, 2, Double.MAX_VALUE, Double.MAX_VALUE).combine(10, 20));
        assertEquals(
                Score.of(15, 2, 2),
                group(0.5, 2, Double.MIN_VALUE, Double.MIN_VALUE).combine(10, 20));
    }

    private static Group group(double share, int parts, double... weights) {
        return new Group(
                weights,
                Aggregation.ARITHMETIC,
                new Group.Rule(share, parts, Reason.TOO_FEW_INDICATORS));
    }
}
