package atlas.index.pairwise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class LeastDistanceTest {
    private static final double NEAR = 1e-7;

    private final Random random = new Random(1974);

    @Test
    void withoutConditionsNothingMoves() {
        assertArrayEquals(new double[2], solve(new double[0][], new double[0]).orElseThrow());
    }

    /** The point of x + y >= 2 nearest to the origin is (1, 1). */
    @Test
    void theNearestPointOfAHalfPlaneLiesAcross() {
        double[][] rows = {{1, 1}, {1, 0}};
        double[] bounds = {2, -5};
        assertArrayEquals(new double[] {1, 1}, solve(rows, bounds).orElseThrow(), 1e-12);
    }

    @Test
    void oppositeRowsAreAnEquality() {
        double[][] rows = {{3, 4}, {-3, -4}, {1, 0}};
        double[] bounds = {5, -5, 1};
        assertArrayEquals(new double[] {1, 0.5}, solve(rows, bounds).orElseThrow(), 1e-9);
    }

    @Test
    void contradictionsHaveNoAnswer() {
        double[][] rows = {{1, 0}, {-1, 0}};
        double[] bounds = {1, 1};
        assertEquals(Optional.empty(), solve(rows, bounds));
    }

    /** In the plane the nearest point lies on no line, on one, or where two cross. */
    @Test
    void itIsTheNearestOfAllCornersAndFeet() {
        int found = 0;
        for (int i = 0; i < 3_000; i++) {
            int size = 1 + random.nextInt(7);
            double[][] rows = new double[size][];
            double[] bounds = new double[size];
            for (int j = 0; j < size; j++) {
                double scale = Math.exp(3 * random.nextGaussian());
                rows[j] =
                        new double[] {random.nextGaussian() * scale, random.nextGaussian() * scale};
                bounds[j] = (random.nextGaussian() - 0.3) * scale;
                if (j > 0 && random.nextInt(5) == 0) {
                    rows[j] = Plane.negative(rows[j - 1]);
                    bounds[j] = -bounds[j - 1];
                }
            }
            double naive = naive(rows, bounds);
            var answer = solve(rows, bounds);
            assertEquals(naive < 1e5, answer.isPresent(), () -> Arrays.deepToString(rows));
            if (answer.isPresent()) {
                found++;
                double[] point = answer.get();
                assertEquals(naive, Math.hypot(point[0], point[1]), NEAR * (1 + naive));
                assertTrue(allowed(rows, bounds, point));
            }
        }
        assertTrue(found > 1_000, "only " + found);
    }

    private static double naive(double[][] rows, double[] bounds) {
        double best = Double.POSITIVE_INFINITY;
        if (allowed(rows, bounds, new double[2])) {
            return 0;
        }
        for (int a = 0; a < rows.length; a++) {
            double square = Plane.dot(rows[a], rows[a]);
            double[] foot = {rows[a][0] * bounds[a] / square, rows[a][1] * bounds[a] / square};
            best = Math.min(best, length(rows, bounds, foot));
            for (int b = 0; b < a; b++) {
                double cross = rows[a][0] * rows[b][1] - rows[a][1] * rows[b][0];
                double[] corner = {
                    (bounds[a] * rows[b][1] - bounds[b] * rows[a][1]) / cross,
                    (bounds[b] * rows[a][0] - bounds[a] * rows[b][0]) / cross
                };
                best = Math.min(best, length(rows, bounds, corner));
            }
        }
        return best;
    }

    private static double length(double[][] rows, double[] bounds, double[] point) {
        return allowed(rows, bounds, point)
                ? Math.hypot(point[0], point[1])
                : Double.POSITIVE_INFINITY;
    }

    private static boolean allowed(double[][] rows, double[] bounds, double[] point) {
        for (int i = 0; i < rows.length; i++) {
            double length = Math.sqrt(Plane.dot(rows[i], rows[i]));
            if (!(Plane.dot(rows[i], point) >= bounds[i] - NEAR * (length + Math.abs(bounds[i])))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<double[]> solve(double[][] rows, double[] bounds) {
        return LeastDistance.solve(rows, bounds, 2);
    }
}
