package atlas.index.pairwise;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Weights of some indices, each at least so much, the others zero, adding up to 1. Searches among
 * them for those nearest to given ones that put a city first.
 */
final class Support {
    private static final int STEPS = 200;
    private static final int STARTS = 4;
    private static final int ROUNDS = 60;
    private static final double SETTLED = 1e-13;
    // A little less than what ranks take for the same.
    private static final double SAME = 9e-10;

    private final Standings standings;
    private final int city;
    private final int[] indices;
    private final double least;
    private final double counting;
    private final Plane plane;
    private final Lead[] leads;

    Support(Standings standings, int city, int[] indices, double least) {
        this.standings = standings;
        this.city = city;
        this.indices = indices;
        this.least = least;
        double[] shares = standings.shares();
        this.counting =
                IntStream.range(0, shares.length)
                        .filter(standings::counts)
                        .mapToDouble(i -> shares[i])
                        .sum();
        this.plane =
                new Plane(IntStream.of(indices).mapToDouble(i -> shares[i] / counting).toArray());
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

    /**
     * Where cities lack indices the leads are bent. But for a fixed score of the city all is
     * straight: it has that score, and nobody has more. So this walks along the scores that it can
     * have, and goes on from the nearest weights found there.
     */
    private Optional<double[]> bent() {
        return Stream.concat(Stream.of(straight(plane.origin())), scores().mapToObj(this::level))
                .flatMap(Optional::stream)
                .filter(this::first)
                .sorted(Comparator.comparingDouble(this::distance))
                .limit(STARTS)
                .map(this::approached)
                .min(Comparator.comparingDouble(this::distance));
    }

    /** From the city's worst index to its best, as its mean sees them. */
    private DoubleStream scores() {
        double[] own =
                IntStream.of(indices)
                        .mapToDouble(i -> standings.index(i, city))
                        .filter(score -> !Double.isNaN(score))
                        .map(score -> Seen.of(standings.mean(), score))
                        .sorted()
                        .toArray();
        double low = own[0];
        double range = own[own.length - 1] - low;
        return IntStream.rangeClosed(0, STEPS).mapToDouble(i -> low + range * i / STEPS);
    }

    /** The nearest weights that give the city this score and nobody more. */
    private Optional<double[]> level(double score) {
        var rows = new Rows(plane, indices.length + leads.length + 2);
        addLeast(rows);
        double[] own = new double[indices.length];
        for (int i = 0; i < own.length; i++) {
            double seen = standings.index(indices[i], city);
            own[i] = Double.isNaN(seen) ? 0 : Seen.of(standings.mean(), seen) - score;
        }
        rows.add(own, 0);
        rows.add(Plane.negative(own), 0);
        for (var lead : leads) {
            rows.add(lead.below(score), 0);
        }
        return rows.nearest();
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
            if (!(lead.inScores(weights) >= -SAME)) {
                return false;
            }
        }
        return true;
    }

    private Optional<double[]> straight(double[] around) {
        var rows = new Rows(plane, indices.length + leads.length);
        addLeast(rows);
        for (var lead : leads) {
            rows.add(lead.slope(around), lead.bound(around));
        }
        return rows.nearest();
    }

    private void addLeast(Rows rows) {
        for (int i = 0; i < indices.length; i++) {
            rows.add(unit(i), least);
        }
    }

    private double[] unit(int position) {
        double[] unit = new double[indices.length];
        unit[position] = 1;
        return unit;
    }

    private double[] all(double[] weights) {
        double[] shares = standings.shares();
        for (int i = 0; i < shares.length; i++) {
            shares[i] = standings.counts(i) ? 0 : shares[i];
        }
        for (int i = 0; i < indices.length; i++) {
            shares[indices[i]] = weights[i] * counting;
        }
        return shares;
    }
}
