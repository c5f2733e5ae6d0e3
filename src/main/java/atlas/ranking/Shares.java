package atlas.ranking;

import java.util.Arrays;

/** Weights as shares of 1, changed by a hand: the total stays. */
final class Shares {
    private static final double SMALL = 0.002;

    private Shares() {}

    /**
     * An edge between two neighbours moved: what one gains the other loses.
     *
     * @param edge the one after the part of this number, from 0
     * @param by share of the whole, to the right above zero
     */
    static double[] moved(double[] shares, int edge, double by) {
        double[] moved = shares.clone();
        double step = Math.clamp(by, -shares[edge], shares[edge + 1]);
        moved[edge] = tidy(shares[edge] + step);
        moved[edge + 1] = shares[edge] + shares[edge + 1] - moved[edge];
        return moved;
    }

    /**
     * One share changed, the others keeping their proportions; those of nothing but zeros share
     * equally what is given up.
     */
    static double[] changed(double[] shares, int part, double by) {
        double[] changed = shares.clone();
        changed[part] = tidy(Math.clamp(shares[part] + by, 0, 1));
        double others = Arrays.stream(shares).sum() - shares[part];
        for (int i = 0; i < shares.length; i++) {
            if (i != part) {
                double proportion = others > 0 ? shares[i] / others : 1.0 / (shares.length - 1);
                changed[i] = proportion * (1 - changed[part]);
            }
        }
        return changed;
    }

    // Next to nothing is nothing, so that an index can be left out by hand.
    private static double tidy(double share) {
        return share < SMALL ? 0 : share;
    }
}
