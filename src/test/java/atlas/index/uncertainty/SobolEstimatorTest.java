package atlas.index.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.index.SplitMix;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Functions whose indices are known in closed form. */
final class SobolEstimatorTest {
    private static final int SAMPLES = 200_000;
    private static final double NEAR = 0.02;

    /**
     * Ishigami and Homma 1990, a = 7, b = 0.1: first order 0.3139, 0.4424, 0; total 0.5576, 0.4424,
     * 0.2437 (Saltelli et al., Global Sensitivity Analysis, The Primer, 2008).
     */
    @Test
    void theIshigamiFunctionHasItsPublishedIndices() {
        var estimator =
                estimate(
                        3,
                        u -> {
                            double a = Math.PI * (2 * u[0] - 1);
                            double b = Math.PI * (2 * u[1] - 1);
                            double c = Math.PI * (2 * u[2] - 1);
                            double wave = Math.sin(b);
                            return Math.sin(a)
                                    + 7 * wave * wave
                                    + 0.1 * Math.pow(c, 4) * Math.sin(a);
                        });
        assertEquals(13.844, estimator.variance(), 0.15);
        assertEquals(0.3139, estimator.first(0), NEAR);
        assertEquals(0.4424, estimator.first(1), NEAR);
        assertEquals(0, estimator.first(2), NEAR);
        assertEquals(0.5576, estimator.total(0), NEAR);
        assertEquals(0.4424, estimator.total(1), NEAR);
        assertEquals(0.2437, estimator.total(2), NEAR);
    }

    /** A sum's variance divides as the squared factors: 1, 4 and 9 of 14. */
    @Test
    void ofASumFirstOrderAndTotalAreTheSame() {
        var estimator = estimate(3, u -> 1_000 + u[0] + 2 * u[1] + 3 * u[2]);
        for (int factor = 0; factor < 3; factor++) {
            double share = (factor + 1) * (factor + 1) / 14.0;
            assertEquals(share, estimator.first(factor), NEAR);
            assertEquals(share, estimator.total(factor), NEAR);
        }
    }

    /** Of (u - 1/2)(v - 1/2) neither factor explains anything alone, both everything together. */
    @Test
    void aPureInteractionHasNoFirstOrder() {
        var estimator = estimate(2, u -> (u[0] - 0.5) * (u[1] - 0.5));
        for (int factor = 0; factor < 2; factor++) {
            assertEquals(0, estimator.first(factor), NEAR);
            assertEquals(1, estimator.total(factor), NEAR);
        }
    }

    private static SobolEstimator estimate(int factors, ToDoubleFunction<double[]> function) {
        var estimator = new SobolEstimator(factors, function.applyAsDouble(new double[factors]));
        double[] a = new double[factors];
        double[] b = new double[factors];
        for (int sample = 0; sample < SAMPLES; sample++) {
            var random = new SplitMix(1990, sample);
            for (int i = 0; i < factors; i++) {
                a[i] = random.next();
                b[i] = random.next();
            }
            double ofA = function.applyAsDouble(a);
            double ofB = function.applyAsDouble(b);
            estimator.pair(ofA, ofB);
            for (int i = 0; i < factors; i++) {
                double[] swapped = a.clone();
                swapped[i] = b[i];
                estimator.swapped(i, ofA, ofB, function.applyAsDouble(swapped));
            }
        }
        return estimator;
    }
}
