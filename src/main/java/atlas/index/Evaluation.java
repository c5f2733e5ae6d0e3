package atlas.index;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The scores of a tree's branches for all cities. Holds its arrays and writes over them, so that
 * thousands of runs cost no memory; belongs to one thread.
 */
public final class Evaluation {
    // Two parts of three carry two thirds of the weight, whatever binary fractions make of it.
    private static final double ROUNDING = 1e-9;

    private final FlatTree tree;
    private final int cities;
    private final double[][] scores;
    private final int[][] present;
    private final int[] defined;
    private final @Nullable Reason[][] reasons;
    private final WeightedMean mean;

    Evaluation(FlatTree tree, int cities) {
        int branches = tree.nodes() - tree.leaves();
        this.tree = tree;
        this.cities = cities;
        this.scores = new double[branches][cities];
        this.present = new int[branches][cities];
        this.defined = new int[branches];
        this.reasons = new Reason[branches][cities];
        this.mean = new WeightedMean(cities);
    }

    /** Of any framework over so many cities. */
    public static Evaluation of(Framework framework, int cities) {
        return new Evaluation(new FlatTree(framework), cities);
    }

    /** The tree whose branches are scored. */
    public FlatTree tree() {
        return tree;
    }

    /**
     * Computes every branch.
     *
     * @param columns normalised values, by leaf and city; NaN is a gap
     * @param weights of all nodes, by number
     * @param means by depth, the root's first
     */
    public void run(double[][] columns, double[] weights, List<Aggregation> means) {
        for (int branch = tree.leaves(); branch < tree.nodes(); branch++) {
            combine(branch, columns, weights, means.get(tree.depth(branch)));
        }
    }

    private void combine(int branch, double[][] columns, double[] weights, Aggregation how) {
        int[] parts = tree.parts(branch);
        double greatest = 0;
        for (int part : parts) {
            greatest = Math.max(greatest, weights[part]);
        }
        mean.begin(how);
        double all = 0;
        int counting = 0;
        for (int part : parts) {
            if (weights[part] > 0) {
                // The greatest becomes 1, so that no sum of them overflows or vanishes.
                double weight = weights[part] / greatest;
                all += weight;
                counting++;
                mean.add(column(part, columns), weight);
            }
        }
        defined[branch - tree.leaves()] = counting;
        finish(branch, all);
    }

    private void finish(int branch, double all) {
        int own = branch - tree.leaves();
        var level = tree.level(branch);
        var whole = obstacle(branch, all);
        for (int city = 0; city < cities; city++) {
            var reason = whole == null ? obstacle(branch, level, all, city) : whole;
            reasons[own][city] = reason;
            present[own][city] = mean.count(city);
            scores[own][city] = reason == null ? mean.value(city) : Double.NaN;
        }
    }

    private @Nullable Reason obstacle(int branch, double all) {
        if (tree.parts(branch).length == 0) {
            return Reason.NOT_MEASURED;
        }
        return all == 0 ? Reason.NO_WEIGHT : null;
    }

    private @Nullable Reason obstacle(int branch, Level level, double all, int city) {
        if (mean.count(city) == 0) {
            return Reason.NO_DATA;
        }
        if (mean.count(city) < level.parts()) {
            return tooFew(branch);
        }
        if (mean.weight(city) < level.share() * all - ROUNDING) {
            return Reason.TOO_LITTLE_WEIGHT;
        }
        return mean.obstacle(city);
    }

    private Reason tooFew(int branch) {
        return tree.parts(branch)[0] < tree.leaves()
                ? Reason.TOO_FEW_INDICATORS
                : Reason.TOO_FEW_INDICES;
    }

    private double[] column(int node, double[][] columns) {
        return node < tree.leaves() ? columns[node] : scores[node - tree.leaves()];
    }

    /** A branch's scores by city, NaN where there is none; the next run writes over them. */
    public double[] scores(int branch) {
        return scores[branch - tree.leaves()];
    }

    /** A branch's scores with their places and reasons, as they stand now. */
    public List<Score> placed(int branch) {
        int own = branch - tree.leaves();
        var places = Place.among(new Column(scores[own]), Place.SAME_SCORE);
        return IntStream.range(0, cities)
                .mapToObj(city -> score(own, city).at(places.get(city)))
                .toList();
    }

    private Score score(int own, int city) {
        return Optional.ofNullable(reasons[own][city])
                .map(reason -> Score.missing(reason, present[own][city], defined[own]))
                .orElseGet(() -> Score.of(scores[own][city], present[own][city], defined[own]));
    }
}
