package atlas.index;

/**
 * How parts make a whole: a weighted mean. With the arithmetic mean strength makes up for weakness;
 * with the geometric and even more the harmonic one less so. These two exist for parts above zero
 * only: a zero would wipe out all other parts.
 */
public enum Aggregation {
    /** The sum of weight times part, over the sum of the weights. */
    ARITHMETIC,
    /** The exponential of the arithmetic mean of the logarithms. */
    GEOMETRIC,
    /** The reciprocal of the arithmetic mean of the reciprocals. */
    HARMONIC;

    /** What of a part is averaged. */
    public double seen(double part) {
        return switch (this) {
            case ARITHMETIC -> part;
            case GEOMETRIC -> Math.log(part);
            case HARMONIC -> 1 / part;
        };
    }

    /** The mean, from the average of what was seen. */
    public double unseen(double average) {
        return switch (this) {
            case ARITHMETIC -> average;
            case GEOMETRIC -> Math.exp(average);
            case HARMONIC -> 1 / average;
        };
    }

    /** The mean of parts; weights are above zero, and so are parts unless it is arithmetic. */
    public double mean(double[] parts, double[] weights) {
        var mean = new WeightedMean(1);
        mean.begin(this);
        for (int i = 0; i < parts.length; i++) {
            mean.add(new double[] {parts[i]}, weights[i]);
        }
        return mean.value(0);
    }
}
