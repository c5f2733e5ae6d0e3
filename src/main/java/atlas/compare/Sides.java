package atlas.compare;

import atlas.index.pairwise.Side;

/**
 * Where a city stands: the first is drawn solid with round markers, the second dashed with square
 * ones.
 */
final class Sides {
    private Sides() {}

    /** The end of the style classes of a side. */
    static String letter(Side side) {
        return side == Side.FIRST ? "a" : "b";
    }
}
