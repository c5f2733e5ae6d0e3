package atlas.index;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;

/**
 * Takes the sting out of outliers, after the procedure of the COIN Tool of the European
 * Commission's Joint Research Centre.
 */
public final class Outliers {
    private static final int MOST_MOVED = 5;
    private static final double SHIFT = 0.01;

    private Outliers() {}

    static Column treated(Column column, Treatment treatment) {
        if (treatment == Treatment.NONE || !hasOutliers(column)) {
            return column;
        }
        var winsorised = winsorised(column);
        return treatment == Treatment.WINSORISE_OR_LOG && hasOutliers(winsorised)
                ? logarithm(column)
                : winsorised;
    }

    static boolean hasOutliers(Column column) {
        return Shape.of(column).filter(Shape::hasOutliers).isPresent();
    }

    /** Moves the most outlying values inward until the shape is good; NaN is a gap. */
    public static double[] winsorised(double... values) {
        return winsorised(new Column(values)).values();
    }

    /** Moves the most outlying value, with all that equal it, inward until the shape is good. */
    static Column winsorised(Column column) {
        var current = column;
        while (hasOutliers(current)) {
            var next = isSkewedUp(current) ? topMoved(current) : bottomMoved(current);
            if (moved(column, next) > MOST_MOVED) {
                return current;
            }
            current = next;
        }
        return current;
    }

    /** How many values differ between the two. */
    static int moved(Column before, Column after) {
        return (int)
                IntStream.range(0, before.size())
                        .filter(city -> before.has(city) && before.at(city) != after.at(city))
                        .count();
    }

    /**
     * The logarithm of the distance from the end without outliers. One hundredth of the range is
     * added, so that the value at that end has a logarithm too.
     */
    static Column logarithm(Column column) {
        double worst = column.worst();
        double best = column.best();
        double shift = SHIFT * (best - worst);
        return isSkewedUp(column)
                ? column.map(v -> Math.log(v - worst + shift))
                : column.map(v -> -Math.log(best - v + shift));
    }

    private static boolean isSkewedUp(Column column) {
        return Shape.of(column).filter(shape -> shape.skewness() >= 0).isPresent();
    }

    private static Column topMoved(Column column) {
        double best = column.best();
        double next = nearest(column, v -> v < best, true);
        return column.map(v -> v == best ? next : v);
    }

    private static Column bottomMoved(Column column) {
        double worst = column.worst();
        double next = nearest(column, v -> v > worst, false);
        return column.map(v -> v == worst ? next : v);
    }

    private static double nearest(Column column, DoublePredicate inside, boolean greatest) {
        var candidates = Arrays.stream(column.sorted()).filter(inside);
        return (greatest ? candidates.max() : candidates.min()).orElseThrow();
    }
}
