package atlas.index;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Weighted means of columns, city by city; columns are added one after the other. */
final class WeightedMean {
    private final double[] sum;
    private final double[] weight;
    private final double[] least;
    private final double[] most;
    private final int[] count;
    private Aggregation how = Aggregation.ARITHMETIC;

    WeightedMean(int cities) {
        sum = new double[cities];
        weight = new double[cities];
        least = new double[cities];
        most = new double[cities];
        count = new int[cities];
    }

    void begin(Aggregation aggregation) {
        how = aggregation;
        Arrays.fill(sum, 0);
        Arrays.fill(weight, 0);
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        Arrays.fill(most, Double.NEGATIVE_INFINITY);
        Arrays.fill(count, 0);
    }

    /** The weight is above zero; NaN is a gap. */
    void add(double[] column, double share) {
        switch (how) {
            case ARITHMETIC -> addPlain(column, share);
            case GEOMETRIC, HARMONIC -> addSeen(column, share);
        }
    }

    private void addPlain(double[] column, double share) {
        for (int city = 0; city < column.length; city++) {
            double value = column[city];
            if (!Double.isNaN(value)) {
                note(city, value, share);
                sum[city] += share * value;
            }
        }
    }

    private void addSeen(double[] column, double share) {
        for (int city = 0; city < column.length; city++) {
            double value = column[city];
            if (!Double.isNaN(value)) {
                note(city, value, share);
                sum[city] += share * how.seen(value);
            }
        }
    }

    private void note(int city, double value, double share) {
        weight[city] += share;
        count[city]++;
        least[city] = Math.min(least[city], value);
        most[city] = Math.max(most[city], value);
    }

    /** How many parts a city has. */
    int count(int city) {
        return count[city];
    }

    /** The weight of the parts that a city has. */
    double weight(int city) {
        return weight[city];
    }

    /** Why a city's parts have no such mean. */
    @Nullable Reason obstacle(int city) {
        if (how == Aggregation.ARITHMETIC || least[city] > 0) {
            return null;
        }
        return least[city] < 0 ? Reason.NO_MEAN : Reason.ZERO_PART;
    }

    /** Rounding never carries it beyond the parts. */
    double value(int city) {
        return Math.clamp(how.unseen(sum[city] / weight[city]), least[city], most[city]);
    }
}
