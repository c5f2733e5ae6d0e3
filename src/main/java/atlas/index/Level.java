package atlas.index;

/**
 * How branches of one depth are computed.
 *
 * @param share of the weight that must be known, 0..1
 * @param parts how many must be known, at least
 */
public record Level(Aggregation aggregation, double share, int parts) {
    /** Checks the share. */
    public Level {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("a share cannot be " + share);
        }
    }

    Level with(Aggregation other) {
        return new Level(other, share, parts);
    }
}
