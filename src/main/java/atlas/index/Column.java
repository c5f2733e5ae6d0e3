package atlas.index;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/** Numbers of one kind, one per city, more is better. A gap is NaN and stays in this package. */
final class Column {
    private final double[] values;
    private final double[] sorted;

    Column(double... values) {
        this.values = new double[values.length];
        double[] present = new double[values.length];
        int count = 0;
        for (int city = 0; city < values.length; city++) {
            // Adding zero makes minus zero plus zero: its reciprocal must not be minus infinity.
            this.values[city] = values[city] + 0.0;
            if (has(city)) {
                present[count++] = this.values[city];
            }
        }
        this.sorted = Arrays.copyOf(present, count);
        Arrays.sort(this.sorted);
    }

    int size() {
        return values.length;
    }

    /** All, a copy; NaN is a gap. */
    double[] values() {
        return values.clone();
    }

    double at(int city) {
        return values[city];
    }

    boolean has(int city) {
        return !Double.isNaN(values[city]);
    }

    /** How many cities have a value. */
    int present() {
        return sorted.length;
    }

    /** The values without the gaps, ascending. */
    double[] sorted() {
        return sorted.clone();
    }

    /** Whether at least two cities differ. */
    boolean tellsApart() {
        return sorted.length > 1 && worst() < best();
    }

    double worst() {
        return sorted[0];
    }

    double best() {
        return sorted[sorted.length - 1];
    }

    double mean() {
        return Arrays.stream(sorted).sum() / sorted.length;
    }

    /** Standard deviation; {@code lost} is 1 for a sample and 0 for a whole population. */
    double deviation(int lost) {
        double mean = mean();
        double squares = Arrays.stream(sorted).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (sorted.length - lost));
    }

    int worseThan(double value) {
        return firstAt(value, false);
    }

    int betterThan(double value) {
        return sorted.length - firstAt(value, true);
    }

    /** The middle value, or the mean of the two in the middle. */
    OptionalDouble median() {
        if (sorted.length == 0) {
            return OptionalDouble.empty();
        }
        int middle = sorted.length / 2;
        return OptionalDouble.of(
                sorted.length % 2 == 1
                        ? sorted[middle]
                        : sorted[middle - 1] + (sorted[middle] - sorted[middle - 1]) / 2);
    }

    /** Another number for each that is there; gaps stay. */
    Column map(DoubleUnaryOperator change) {
        double[] changed = values.clone();
        for (int city = 0; city < changed.length; city++) {
            if (has(city)) {
                changed[city] = change.applyAsDouble(changed[city]);
            }
        }
        return new Column(changed);
    }

    /**
     * The same column in a unit in which its greatest number is near one. A power of two, so that
     * no digit changes; without it the squares of very large values would overflow.
     */
    Column scaled() {
        double greatest = sorted.length == 0 ? 0 : Math.max(Math.abs(worst()), Math.abs(best()));
        return greatest == 0 ? this : map(v -> Math.scalb(v, -Math.getExponent(greatest)));
    }

    /** How many are below the value, or at most at it. */
    private int firstAt(double value, boolean beyond) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value || (beyond && sorted[middle] == value)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
