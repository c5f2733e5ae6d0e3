package atlas.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Expected numbers: COINr, vignette "Outlier Treatment" and tests of its function Treat. */
final class OutliersTest {
    private static final Column TWO_OUT = new Column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100);

    @Test
    void onePointMovedIsEnoughForThePublishedExample() {
        var treated = Outliers.treated(TWO_OUT, Treatment.WINSORISE);
        assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 30}, treated.sorted());
        var shape = Shape.of(treated).orElseThrow();
        assertEquals(1.712038, shape.skewness(), 5e-7);
        assertEquals(1.815781, shape.kurtosis(), 5e-7);
    }

    @Test
    void anOutlierMovesToItsNeighbourAndNothingElseMoves() {
        var treated =
                Outliers.treated(
                        new Column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100), Treatment.WINSORISE);
        assertArrayEquals(new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10}, treated.sorted());
    }

    @Test
    void lowOutliersMoveUp() {
        var treated =
                Outliers.treated(
                        new Column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, -100), Treatment.WINSORISE);
        assertArrayEquals(new double[] {1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10}, treated.sorted());
    }

    @Test
    void withoutOutliersNothingIsTouched() {
        var even = new Column(1, 2, 3, 4, 5, 6, Double.NaN);
        assertSame(even, Outliers.treated(even, Treatment.WINSORISE_OR_LOG));
        assertSame(TWO_OUT, Outliers.treated(TWO_OUT, Treatment.NONE));
    }

    @Test
    void noMoreThanFivePointsMoveThenTheLogarithmSteps() {
        var steep = new Column(IntStream.range(0, 60).mapToDouble(i -> Math.pow(2, i)).toArray());
        var winsorised = Outliers.treated(steep, Treatment.WINSORISE);
        assertEquals(5, Outliers.moved(steep, winsorised));

        var logged = Outliers.treated(steep, Treatment.WINSORISE_OR_LOG);
        double range = steep.best() - steep.worst();
        assertEquals(Math.log(0.01 * range), logged.worst(), 1e-6);
        assertEquals(Math.log(1.01 * range), logged.best(), 1e-6);
    }

    @Test
    void theLogarithmKeepsTheOrderAndLooksAwayFromTheOutliers() {
        var low = new Column(0, 97, 98, 99, 100);
        var logged = Outliers.logarithm(low);
        assertEquals(-Math.log(101), logged.at(0), 1e-9);
        assertEquals(-Math.log(1), logged.at(4), 1e-9);
        assertArrayEquals(logged.sorted(), IntStream.range(0, 5).mapToDouble(logged::at).toArray());
    }
}
