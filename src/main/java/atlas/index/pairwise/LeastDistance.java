package atlas.index.pairwise;

import java.util.Optional;

/**
 * The shortest vector y with G y >= h, by non-negative least squares: C. L. Lawson and R. J.
 * Hanson, Solving Least Squares Problems, 1974, chapter 23, algorithm LDP.
 */
final class LeastDistance {
    private static final double NONE = 1e-10;

    private LeastDistance() {}

    /**
     * Empty if no vector satisfies all rows.
     *
     * @param rows of G, all of one length and none zero
     * @param bounds h
     */
    static Optional<double[]> solve(double[][] rows, double[] bounds, int length) {
        if (rows.length == 0) {
            return Optional.of(new double[length]);
        }
        double[][] columns = new double[rows.length][length + 1];
        for (int i = 0; i < rows.length; i++) {
            double norm = norm(rows[i]);
            for (int j = 0; j < length; j++) {
                columns[i][j] = rows[i][j] / norm;
            }
            columns[i][length] = bounds[i] / norm;
        }
        double[] target = new double[length + 1];
        target[length] = 1;
        double[] left = NonNegative.residual(columns, target);
        // What is left over is target minus fit; its last part is its length squared.
        if (left[length] <= NONE) {
            return Optional.empty();
        }
        double[] shortest = new double[length];
        for (int j = 0; j < length; j++) {
            shortest[j] = -left[j] / left[length];
        }
        return Optional.of(shortest);
    }

    private static double norm(double[] row) {
        double sum = 0;
        for (double each : row) {
            sum += each * each;
        }
        return Math.sqrt(sum);
    }
}
