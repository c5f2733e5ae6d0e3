package atlas.index.uncertainty;

/**
 * Variance-based sensitivity indices by the method of A. Saltelli et al., Variance based
 * sensitivity analysis of model output, Computer Physics Communications 181 (2010): for two
 * independent samples a and b of all factors, and ab, which is a with one factor taken from b,
 *
 * <ul>
 *   <li>first order: mean of f(b) (f(ab) - f(a)), over the variance;
 *   <li>total (Jansen): mean of (f(a) - f(ab))^2, halved, over the variance.
 * </ul>
 */
final class SobolEstimator {
    private final double centre;
    private final double[] first;
    private final double[] total;
    private double sum;
    private double squares;
    private int samples;

    /**
     * @param centre a number near the answers; taken off them, so that no digits are lost
     */
    SobolEstimator(int factors, double centre) {
        this.centre = centre;
        this.first = new double[factors];
        this.total = new double[factors];
    }

    /** Takes the two answers to a pair of samples. */
    void pair(double a, double b) {
        samples += 2;
        sum += a - centre + (b - centre);
        squares += (a - centre) * (a - centre) + (b - centre) * (b - centre);
    }

    /** Takes the answer that has one factor from the other sample. */
    void swapped(int factor, double a, double b, double ab) {
        first[factor] += (b - centre) * (ab - a);
        total[factor] += (a - ab) * (a - ab) / 2;
    }

    double variance() {
        double mean = sum / samples;
        return Math.max(0, squares / samples - mean * mean);
    }

    /** The share of the variance that goes away if this factor alone is fixed. */
    double first(int factor) {
        return first[factor] / (samples / 2.0) / variance();
    }

    /** The share of the variance that stays if all but this factor are fixed. */
    double total(int factor) {
        return total[factor] / (samples / 2.0) / variance();
    }
}
