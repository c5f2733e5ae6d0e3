package atlas.index;

/**
 * Fixed ends of an indicator's scale, in its unit: a value counts by where it lies between them, so
 * that another city's value changes nothing.
 *
 * @param low scores 0 where more is better
 * @param high scores 100 where more is better
 * @param logarithmic whether equal ratios count as equal steps, as for incomes
 */
public record Goalposts(double low, double high, boolean logarithmic) {
    /** Whether the posts span a range at all. */
    boolean spanRange() {
        double range = position(high) - position(low);
        return range > 0 && Double.isFinite(range);
    }

    /** 0..100; beyond a post counts as at the post. */
    double score(double value) {
        double inside = position(Math.clamp(value, low, high)) - position(low);
        return 100 * Math.clamp(inside / (position(high) - position(low)), 0, 1);
    }

    private double position(double value) {
        return logarithmic ? Math.log(value) : value;
    }
}
