package atlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Expected numbers: COINr, vignette "Outlier Treatment", by W. Becker. */
final class ShapeTest {
    private static final Column SKEWED = new Column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100);

    @Test
    void skewnessAndKurtosisAreThePublishedOnes() {
        var shape = Shape.of(SKEWED).orElseThrow();
        assertEquals(3.063241, shape.skewness(), 5e-7);
        assertEquals(9.741391, shape.kurtosis(), 5e-7);
        assertTrue(shape.hasOutliers());
    }

    @Test
    void oneCriterionIsEnoughToPass() {
        assertFalse(new Shape(5, 3.4).hasOutliers());
        assertFalse(new Shape(-1.9, 9).hasOutliers());
        assertTrue(new Shape(-2, 3.5).hasOutliers());
    }

    @Test
    void mirroringTurnsTheSkewnessOnly() {
        var shape = Shape.of(SKEWED).orElseThrow();
        assertEquals(
                Optional.of(new Shape(-shape.skewness(), shape.kurtosis())),
                Shape.of(SKEWED.map(v -> -v)));
    }

    @Test
    void theUnitDoesNotMatterHoweverLarge() {
        var shape = Shape.of(SKEWED.map(v -> v * 1e300)).orElseThrow();
        assertEquals(3.063241, shape.skewness(), 5e-7);
    }

    @Test
    void aBorderlineCaseIsJudgedTheSameInEveryUnit() {
        for (double unit : new double[] {1, 0.1, 1 / 3.0, 1e-7, 98765.4321}) {
            var shape = Shape.of(new Column(unit, unit, 2 * unit, unit)).orElseThrow();
            assertEquals(2, shape.skewness(), 1e-12);
            assertTrue(shape.hasOutliers());
        }
    }

    @Test
    void threeNumbersOrEqualOnesHaveNone() {
        assertEquals(Optional.empty(), Shape.of(new Column(1, 2, 300, Double.NaN)));
        assertEquals(Optional.empty(), Shape.of(new Column(4, 4, 4, 4, 4)));
    }
}
