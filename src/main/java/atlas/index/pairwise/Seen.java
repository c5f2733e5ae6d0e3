package atlas.index.pairwise;

import atlas.index.Aggregation;

/** Scores as a mean sees them, so that the greater average has the greater mean. */
final class Seen {
    private Seen() {}

    /** The score, its logarithm, or its reciprocal below zero. */
    static double of(Aggregation mean, double score) {
        double seen = mean.seen(score);
        return mean == Aggregation.HARMONIC ? -seen : seen;
    }

    /** The score whose seen value this is. */
    static double score(Aggregation mean, double seen) {
        return mean.unseen(mean == Aggregation.HARMONIC ? -seen : seen);
    }
}
