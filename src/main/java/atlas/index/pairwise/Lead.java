package atlas.index.pairwise;

import atlas.index.Aggregation;

/**
 * How far a city is ahead of another, as a function of the weights: not below zero where it leads.
 * Where both have the same indices it is the difference of two weighted sums. Elsewhere each city's
 * sum is over the weight that it has, and the lead is taken times both weights: a quadratic form.
 */
final class Lead {
    private final double[] own;
    private final double[] other;
    private final double[] ownHas;
    private final double[] otherHas;
    private final boolean linear;
    private final Aggregation mean;

    Lead(Standings standings, int city, int rival, int[] indices) {
        int n = indices.length;
        own = new double[n];
        other = new double[n];
        ownHas = new double[n];
        otherHas = new double[n];
        boolean same = true;
        for (int i = 0; i < n; i++) {
            fill(standings, standings.index(indices[i], city), i, own, ownHas);
            fill(standings, standings.index(indices[i], rival), i, other, otherHas);
            same &= ownHas[i] == otherHas[i];
        }
        linear = same;
        mean = standings.mean();
    }

    private static void fill(
            Standings standings, double score, int i, double[] sees, double[] has) {
        if (!Double.isNaN(score)) {
            sees[i] = Seen.of(standings.mean(), score);
            has[i] = 1;
        }
    }

    boolean linear() {
        return linear;
    }

    double at(double[] weights) {
        double ahead = Plane.dot(own, weights);
        double behind = Plane.dot(other, weights);
        return linear
                ? ahead - behind
                : ahead * Plane.dot(otherHas, weights) - behind * Plane.dot(ownHas, weights);
    }

    /** The same in scores. */
    double inScores(double[] weights) {
        double score = Plane.dot(own, weights) / Plane.dot(ownHas, weights);
        double rival = Plane.dot(other, weights) / Plane.dot(otherHas, weights);
        return Seen.score(mean, score) - Seen.score(mean, rival);
    }

    /** The gradient. */
    double[] slope(double[] weights) {
        double[] slope = new double[own.length];
        double ahead = Plane.dot(own, weights);
        double behind = Plane.dot(other, weights);
        double has = Plane.dot(ownHas, weights);
        double rivalHas = Plane.dot(otherHas, weights);
        for (int i = 0; i < slope.length; i++) {
            slope[i] =
                    linear
                            ? own[i] - other[i]
                            : own[i] * rivalHas
                                    + ahead * otherHas[i]
                                    - other[i] * has
                                    - behind * ownHas[i];
        }
        return slope;
    }

    /** Times weights it is not below zero where the rival's score is at most this. */
    double[] below(double score) {
        double[] below = new double[other.length];
        for (int i = 0; i < below.length; i++) {
            below[i] = otherHas[i] * (score - other[i]);
        }
        return below;
    }

    /** What slope times weights must reach. A quadratic form is half its gradient times itself. */
    double bound(double[] weights) {
        return linear ? 0 : at(weights);
    }
}
