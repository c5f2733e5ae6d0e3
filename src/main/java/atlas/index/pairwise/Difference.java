package atlas.index.pairwise;

/** How the first number of a row differs from the second; nothing is rounded. */
public sealed interface Difference {
    /** Scores closer than this are ties, as in the ranking. */
    double SAME_SCORE = 1e-9;

    /** One of the two is missing, or both are. */
    record Unknown() implements Difference {}

    /** No difference. */
    record Same() implements Difference {}

    /**
     * Both are above zero on a scale where zero means none.
     *
     * @param ratio the first over the second: not 1
     */
    record Times(double ratio) implements Difference {}

    /**
     * Any other.
     *
     * @param amount the first less the second, in the unit of the scale: not 0
     */
    record By(double amount, Scale scale) implements Difference {}

    /** Between two numbers that are there. */
    static Difference between(double first, double second, Scale scale) {
        if (scale == Scale.SCORE ? Math.abs(first - second) <= SAME_SCORE : first == second) {
            return new Same();
        }
        return scale == Scale.AMOUNT && first > 0 && second > 0
                ? new Times(first / second)
                : new By(first - second, scale);
    }
}
