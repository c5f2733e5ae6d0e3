package atlas.index.pairwise;

import java.util.Arrays;

/**
 * Non-negative least squares: the u >= 0 for which the sum of u times columns comes nearest to a
 * target. The active set method of C. L. Lawson and R. J. Hanson, Solving Least Squares Problems,
 * 1974, chapter 23, algorithm NNLS.
 */
final class NonNegative {
    private static final double TINY = 1e-12;

    private final double[][] columns;
    private final double[] target;
    private final boolean[] passive;
    private final boolean[] refused;
    private final double[] solution;

    private NonNegative(double[][] columns, double[] target) {
        this.columns = columns;
        this.target = target;
        this.passive = new boolean[columns.length];
        this.refused = new boolean[columns.length];
        this.solution = new double[columns.length];
    }

    /** What of the target the columns cannot reach. */
    static double[] residual(double[][] columns, double[] target) {
        var problem = new NonNegative(columns, target);
        problem.solve();
        return problem.left();
    }

    private void solve() {
        int most = 10 * (columns.length + target.length);
        for (int round = 0; round < most; round++) {
            int entering = steepest(left());
            if (entering < 0) {
                return;
            }
            if (enters(entering)) {
                settle();
                Arrays.fill(refused, false);
            } else {
                refused[entering] = true;
            }
        }
    }

    /** The column that would bring most, or -1. */
    private int steepest(double[] left) {
        int best = -1;
        double most = TINY;
        for (int i = 0; i < columns.length; i++) {
            double gain = passive[i] || refused[i] ? 0 : dot(columns[i], left);
            if (gain > most * length(i)) {
                most = gain / length(i);
                best = i;
            }
        }
        return best;
    }

    private double length(int column) {
        return Math.sqrt(dot(columns[column], columns[column]));
    }

    /** Rounding may promise a gain where a column only repeats others. */
    private boolean enters(int entering) {
        passive[entering] = true;
        passive[entering] = fit()[entering] > 0;
        return passive[entering];
    }

    /** Fits the passive columns; those that would go below zero are let go one by one. */
    private void settle() {
        double[] fit = fit();
        while (goesBelowZero(fit)) {
            stepTowards(fit);
            fit = fit();
        }
        System.arraycopy(fit, 0, solution, 0, fit.length);
    }

    private boolean goesBelowZero(double[] fit) {
        for (int i = 0; i < fit.length; i++) {
            if (passive[i] && fit[i] <= 0) {
                return true;
            }
        }
        return false;
    }

    private void stepTowards(double[] fit) {
        double step = 1;
        int leaving = -1;
        for (int i = 0; i < fit.length; i++) {
            if (passive[i] && fit[i] <= 0) {
                double own = solution[i] / (solution[i] - fit[i]);
                if (leaving < 0 || own < step) {
                    step = own;
                    leaving = i;
                }
            }
        }
        for (int i = 0; i < fit.length; i++) {
            solution[i] += passive[i] ? step * (fit[i] - solution[i]) : 0;
        }
        passive[leaving] = false;
        solution[leaving] = 0;
    }

    /** Least squares over the passive columns, by orthogonalisation done twice; 0 elsewhere. */
    private double[] fit() {
        int[] chosen = chosen();
        double[][] basis = new double[chosen.length][];
        double[][] upper = new double[chosen.length][chosen.length];
        for (int k = 0; k < chosen.length; k++) {
            double[] rest = columns[chosen[k]].clone();
            for (int twice = 0; twice < 2; twice++) {
                for (int j = 0; j < k; j++) {
                    double share = dot(basis[j], rest);
                    upper[j][k] += share;
                    subtract(rest, basis[j], share);
                }
            }
            double own = Math.sqrt(dot(rest, rest));
            upper[k][k] = own > TINY * length(chosen[k]) ? own : 0;
            basis[k] = scaled(rest, upper[k][k] > 0 ? 1 / upper[k][k] : 0);
        }
        return substituted(chosen, basis, upper);
    }

    private double[] substituted(int[] chosen, double[][] basis, double[][] upper) {
        double[] fit = new double[columns.length];
        for (int k = chosen.length - 1; k >= 0; k--) {
            double sum = dot(basis[k], target);
            for (int j = k + 1; j < chosen.length; j++) {
                sum -= upper[k][j] * fit[chosen[j]];
            }
            fit[chosen[k]] = upper[k][k] > 0 ? sum / upper[k][k] : 0;
        }
        return fit;
    }

    private int[] chosen() {
        int[] chosen = new int[columns.length];
        int count = 0;
        for (int i = 0; i < columns.length; i++) {
            if (passive[i]) {
                chosen[count++] = i;
            }
        }
        return Arrays.copyOf(chosen, count);
    }

    private double[] left() {
        double[] left = target.clone();
        for (int i = 0; i < columns.length; i++) {
            if (solution[i] > 0) {
                subtract(left, columns[i], solution[i]);
            }
        }
        return left;
    }

    private static void subtract(double[] from, double[] what, double times) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= times * what[i];
        }
    }

    private static double[] scaled(double[] vector, double factor) {
        return Arrays.stream(vector).map(v -> v * factor).toArray();
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
