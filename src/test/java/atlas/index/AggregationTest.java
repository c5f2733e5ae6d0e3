package atlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class AggregationTest {
    private static final double[] ONE_TWO_THREE = {1, 2, 3};

    /** COINr, tests of its functions a_amean, a_gmean and a_hmean. */
    @Test
    void meansAreThePublishedOnes() {
        assertEquals(2, Aggregation.ARITHMETIC.mean(ONE_TWO_THREE, weights(1, 1, 1)), 1e-12);
        assertEquals(
                Math.cbrt(6), Aggregation.GEOMETRIC.mean(ONE_TWO_THREE, weights(1, 1, 1)), 1e-12);
        assertEquals(
                Math.pow(18, 0.25),
                Aggregation.GEOMETRIC.mean(ONE_TWO_THREE, weights(1, 1, 2)),
                1e-12);
        assertEquals(
                4 / (2 + 1 / 2.0 + 1 / 3.0),
                Aggregation.HARMONIC.mean(ONE_TWO_THREE, weights(2, 1, 1)),
                1e-12);
    }

    /** UNDP, Human Development Report, Technical note 1. */
    @Test
    void humanDevelopmentIsACubeRoot() {
        double[] indices = {0.6971, 0.3447, 0.5506};
        assertEquals(0.510, Aggregation.GEOMETRIC.mean(indices, weights(1, 1, 1)), 5e-4);
    }

    @Test
    void strengthMakesUpForWeaknessLessAndLess() {
        double[] parts = {20, 80};
        assertEquals(50, Aggregation.ARITHMETIC.mean(parts, weights(1, 1)), 1e-12);
        assertEquals(40, Aggregation.GEOMETRIC.mean(parts, weights(1, 1)), 1e-12);
        assertEquals(32, Aggregation.HARMONIC.mean(parts, weights(1, 1)), 1e-12);
    }

    @Test
    void roundingNeverCarriesAMeanBeyondItsParts() {
        double[] parts = {100, 100, 100};
        for (var aggregation : Aggregation.values()) {
            assertEquals(100, aggregation.mean(parts, weights(0.1, 0.2, 0.7)));
        }
    }

    private static double[] weights(double... weights) {
        return weights;
    }
}
