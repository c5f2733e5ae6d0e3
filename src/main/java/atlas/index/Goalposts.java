package atlas.index;

import atlas.city.ScaleEnds;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Fixed ends of an indicator's scale, in its unit: a value counts by where it lies between them, so
 * that another city's value changes nothing.
 *
 * @param low scores 0 where more is better
 * @param high scores 100 where more is better
 * @param logarithmic whether equal ratios count as equal steps, as for incomes
 */
public record Goalposts(double low, double high, boolean logarithmic) {
    /** As the package of facts fixes them, by the indicator's id. */
    public static Map<String, Goalposts> byIndicator(List<ScaleEnds> ends) {
        return ends.stream()
                .collect(
                        Collectors.toMap(
                                ScaleEnds::indicatorId,
                                e -> new Goalposts(e.low(), e.high(), e.logarithmic())));
    }

    /** Whether the posts span a range at all. */
    boolean spanRange() {
        double range = position(high) - position(low);
        return range > 0 && Double.isFinite(range);
    }

    /** 0..100; beyond a post counts as at the post. */
    public double score(double value) {
        double inside = position(Math.clamp(value, low, high)) - position(low);
        return 100 * Math.clamp(inside / (position(high) - position(low)), 0, 1);
    }

    private double position(double value) {
        return logarithmic ? Math.log(value) : value;
    }
}
