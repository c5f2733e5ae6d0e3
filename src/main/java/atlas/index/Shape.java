package atlas.index;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * How lopsided and how heavy-tailed a set of numbers is: the sample-corrected skewness G1 and
 * excess kurtosis G2, as spreadsheets and most statistics packages give them.
 */
public record Shape(double skewness, double kurtosis) {
    private static final double SKEWED = 2;
    private static final double HEAVY_TAILED = 3.5;
    // One stranger among four equal values has a skewness of exactly 2, in any unit.
    private static final double ROUNDING = 1e-9;

    /** Fewer than four numbers, or equal ones, have no shape; NaN is a gap. */
    public static Optional<Shape> of(double... numbers) {
        return of(new Column(numbers));
    }

    /** Fewer than four numbers, or equal ones, have no shape. */
    static Optional<Shape> of(Column column) {
        int n = column.present();
        if (n < 4 || !column.tellsApart()) {
            return Optional.empty();
        }
        var scaled = column.scaled();
        double[] numbers = scaled.sorted();
        double mean = scaled.mean();
        double second = sum(numbers, v -> Math.pow(v - mean, 2)) / n;
        double third = sum(numbers, v -> Math.pow(v - mean, 3)) / n;
        double fourth = sum(numbers, v -> Math.pow(v - mean, 4)) / n;
        double size = n;
        double skewness = third / Math.pow(second, 1.5) * Math.sqrt(size * (size - 1)) / (size - 2);
        double excess = fourth / (second * second) - 3;
        double kurtosis = (size - 1) / ((size - 2) * (size - 3)) * ((size + 1) * excess + 6);
        return Optional.of(new Shape(skewness, kurtosis));
    }

    /** Strange in both ways at once: some values lie far outside. */
    boolean hasOutliers() {
        return Math.abs(skewness) >= SKEWED - ROUNDING && kurtosis >= HEAVY_TAILED - ROUNDING;
    }

    private static double sum(double[] numbers, DoubleUnaryOperator part) {
        return Arrays.stream(numbers).map(part).sum();
    }
}
