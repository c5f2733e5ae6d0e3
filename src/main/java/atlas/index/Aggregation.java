package atlas.index;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * How parts make a whole: a weighted mean. With the arithmetic mean strength makes up for weakness;
 * with the geometric and even more the harmonic one less so: they are zero where a part is.
 */
public enum Aggregation {
    ARITHMETIC,
    GEOMETRIC,
    HARMONIC;

    /** Whether the mean of these parts exists. */
    boolean defined(double... parts) {
        return this == ARITHMETIC || Arrays.stream(parts).allMatch(part -> part >= 0);
    }

    /** Weights are above zero. Rounding never carries the mean beyond the parts. */
    double mean(double[] parts, double[] weights) {
        double mean =
                switch (this) {
                    case ARITHMETIC -> weighted(parts, weights, v -> v);
                    case GEOMETRIC -> Math.exp(weighted(parts, weights, Math::log));
                    case HARMONIC -> 1 / weighted(parts, weights, v -> 1 / v);
                };
        return Math.clamp(mean, extreme(parts, Math::min), extreme(parts, Math::max));
    }

    private static double weighted(double[] parts, double[] weights, DoubleUnaryOperator view) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < parts.length; i++) {
            sum += weights[i] * view.applyAsDouble(parts[i]);
            total += weights[i];
        }
        return sum / total;
    }

    private static double extreme(double[] parts, DoubleBinaryOperator choice) {
        return Arrays.stream(parts).reduce(choice).orElseThrow();
    }
}
