package atlas.index.pairwise;

/**
 * The weights that add up to 1, in coordinates of their own that keep distances; its origin is the
 * point nearest to given weights.
 */
final class Plane {
    private final double[] origin;
    private final double[][] basis;

    Plane(double[] weights) {
        int n = weights.length;
        double missing = 1;
        for (double weight : weights) {
            missing -= weight;
        }
        origin = new double[n];
        for (int i = 0; i < n; i++) {
            origin[i] = weights[i] + missing / n;
        }
        basis = new double[n - 1][n];
        for (int k = 1; k < n; k++) {
            // Helmert's: k times 1, then -k, of length 1.
            double length = Math.sqrt((double) k * (k + 1));
            for (int i = 0; i < k; i++) {
                basis[k - 1][i] = 1 / length;
            }
            basis[k - 1][k] = -k / length;
        }
    }

    double[] origin() {
        return origin.clone();
    }

    /** The part of a direction that lies in the plane, in its coordinates. */
    double[] project(double[] direction) {
        double[] inside = new double[basis.length];
        for (int k = 0; k < basis.length; k++) {
            inside[k] = dot(basis[k], direction);
        }
        return inside;
    }

    /** The weights at a place in the plane. */
    double[] point(double[] place) {
        double[] weights = origin.clone();
        for (int k = 0; k < basis.length; k++) {
            for (int i = 0; i < weights.length; i++) {
                weights[i] += place[k] * basis[k][i];
            }
        }
        return weights;
    }

    int dimensions() {
        return basis.length;
    }

    static double[] negative(double[] vector) {
        double[] negative = new double[vector.length];
        for (int i = 0; i < vector.length; i++) {
            negative[i] = -vector[i];
        }
        return negative;
    }

    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return Math.sqrt(sum);
    }
}
