package atlas.index;

/**
 * How raw values come to a common scale. More is always better on it; where less of an indicator is
 * better its values are reversed first. All but the goalposts compare within the panel, over the
 * cities that have a value.
 */
public enum Normalisation {
    /**
     * The share of the other cities that are worse, ties counting half, times 100. Of 10, 20, 20
     * and 40 the first beats none of three: 0; the second beats one and ties with one: (1 + 0.5) /
     * 3 = 50; so does the third; the last beats all: 100.
     */
    PERCENTILE_RANK(0, 100),
    /** Where the value lies between the worst, 0, and the best, 100. */
    MIN_MAX(0, 100),
    /** Where the value lies between fixed ends; outlier treatment does not apply. */
    GOALPOSTS(0, 100),
    /** Distance from the mean in sample standard deviations. */
    Z_SCORE(-3, 3),
    /** Hensachi: mean 50, a standard deviation of the whole panel 10. May leave 0..100. */
    DEVIATION_VALUE(20, 80),
    /** The share of the other cities that are not better, times 100: ties take the best place. */
    RANK(0, 100),
    /**
     * The value as a percentage of the best; where less is better, the best as a percentage of the
     * value. Needs values on one side of zero, and takes no logarithms.
     */
    DISTANCE_TO_BEST(0, 100);

    private final double low;
    private final double high;

    Normalisation(double low, double high) {
        this.low = low;
        this.high = high;
    }

    /** Where an axis for such scores begins. */
    public double low() {
        return low;
    }

    /** Where an axis for such scores ends. */
    public double high() {
        return high;
    }

    /** Whether no score can lie beyond the ends of the axis. */
    public boolean bounded() {
        return this != Z_SCORE && this != DEVIATION_VALUE;
    }
}
