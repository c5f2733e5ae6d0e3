package atlas.index.pairwise;

import atlas.index.SplitMix;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Weights of some indices, each at least so much, the others zero, adding up to 1. Searches among
 * them for those nearest to given ones that put a city first.
 */
final class Support {
    private static final int TRIES = 1_000;
    private static final int STARTS = 6;
    private static final int ROUNDS = 60;
    private static final double SETTLED = 1e-13;
    private static final double AHEAD = 1e-9;
    private static final double FLAT = 1e-12;

    private final Standings standings;
    private final int city;
    private final int[] indices;
    private final double least;
    private final Plane plane;
    private final Lead[] leads;

    Support(Standings standings, int city, int[] indices, double least) {
        this.standings = standings;
        this.city = city;
        this.indices = indices;
        this.least = least;
        double[] shares = standings.shares();
        this.plane = new Plane(IntStream.of(indices).mapToDouble(i -> shares[i]).toArray());
        this.leads =
                IntStream.range(0, standings.cities())
                        .filter(other -> other != city && ranks(other))
                        .mapToObj(other -> new Lead(standings, city, other, indices))
                        .toArray(Lead[]::new);
    }

    /** Whether a city has a score with weights on these indices only. */
    private boolean ranks(int other) {
        return IntStream.of(indices).filter(i -> !Double.isNaN(standings.index(i, other))).count()
                >= standings.needed();
    }

    /** Whether the weighted averages are linear in the weights, as they are without gaps. */
    boolean linear() {
        return IntStream.range(0, leads.length).allMatch(i -> leads[i].linear());
    }

    /** The nearest weights of all seven indices; empty if none are found. */
    Optional<double[]> nearest() {
        return ranks(city) ? search().map(this::all) : Optional.empty();
    }

    private Optional<double[]> search() {
        return linear() ? straight(plane.origin()).filter(this::first) : bent();
    }

    /** From the nearest of many weights that put the city first, closer and closer. */
    private Optional<double[]> bent() {
        var starts =
                IntStream.range(0, TRIES)
                        .mapToObj(this::drawn)
                        .filter(this::first)
                        .sorted(Comparator.comparingDouble(this::distance))
                        .limit(STARTS);
        return Stream.concat(straight(plane.origin()).filter(this::first).stream(), starts)
                .map(this::approached)
                .min(Comparator.comparingDouble(this::distance));
    }

    private double[] drawn(int number) {
        double[] weights = new double[indices.length];
        new SplitMix(weights.length, number).divide(weights);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = least + weights[i] * (1 - least * weights.length);
        }
        return weights;
    }

    private double distance(double[] weights) {
        return Plane.distance(weights, plane.origin());
    }

    /**
     * Straightens the leads around the last answer and goes towards the new one as far as the city
     * stays first, until nothing changes: sequential quadratic programming.
     */
    private double[] approached(double[] start) {
        double[] last = start;
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = step(last, straight(last).orElse(last));
            if (Plane.distance(last, next) < SETTLED) {
                return next;
            }
            last = next;
        }
        return last;
    }

    private double[] step(double[] from, double[] to) {
        for (double share = 1; share > SETTLED; share /= 2) {
            double[] tried = new double[from.length];
            for (int i = 0; i < tried.length; i++) {
                tried[i] = from[i] + share * (to[i] - from[i]);
            }
            if (first(tried)) {
                return tried;
            }
        }
        return from;
    }

    private boolean first(double[] weights) {
        for (var lead : leads) {
            if (!(lead.at(weights) >= -AHEAD * lead.scale())) {
                return false;
            }
        }
        return true;
    }

    private Optional<double[]> straight(double[] around) {
        int n = indices.length;
        double[][] rows = new double[n + leads.length][];
        double[] bounds = new double[rows.length];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            double[] row = i < n ? unit(i) : leads[i - n].slope(around);
            double bound = i < n ? least : leads[i - n].bound(around);
            double[] inPlane = plane.project(row);
            double missing = bound - Plane.dot(row, plane.origin());
            if (Plane.dot(inPlane, inPlane) > FLAT * Plane.dot(row, row)) {
                rows[count] = inPlane;
                bounds[count++] = missing;
            } else if (missing > AHEAD * Math.sqrt(Plane.dot(row, row))) {
                return Optional.empty();
            }
        }
        return LeastDistance.solve(Arrays.copyOf(rows, count), Arrays.copyOf(bounds, count), n - 1)
                .map(plane::point);
    }

    private double[] unit(int position) {
        double[] unit = new double[indices.length];
        unit[position] = 1;
        return unit;
    }

    private double[] all(double[] weights) {
        double[] shares = new double[Standings.INDICES];
        for (int i = 0; i < indices.length; i++) {
            shares[indices[i]] = weights[i];
        }
        return shares;
    }
}
