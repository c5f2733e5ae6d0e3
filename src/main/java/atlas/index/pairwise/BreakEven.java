package atlas.index.pairwise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * At which weight of one index two cities are level, the other indices keeping their proportions
 * (the switching weight of sensitivity analysis).
 *
 * @param index 1 to 7
 * @param share its weight now, 0..1
 * @param crossings by rising weight, at most two; none if one city leads at every weight
 */
public record BreakEven(int index, double share, List<Crossing> crossings) {
    /**
     * Where the cities change places.
     *
     * @param share of the index in all weight, above 0 and below 1
     * @param firstLeadsAbove whether the first city leads just above it
     */
    public record Crossing(double share, boolean firstLeadsAbove) {}

    private static final double SAME = 1e-12;

    /** Copies the list. */
    public BreakEven {
        crossings = List.copyOf(crossings);
    }

    /**
     * For one index; empty if a city has no overall score or no other index has weight.
     *
     * @param index 1 to 7
     */
    public static Optional<BreakEven> of(
            Standings standings, String first, String second, int index) {
        double[] shares = standings.shares();
        double[] overall = standings.overall(shares);
        int a = standings.city(first);
        int b = standings.city(second);
        if (Double.isNaN(overall[a]) || Double.isNaN(overall[b]) || shares[index - 1] == 1) {
            return Optional.empty();
        }
        var ofA = Line.of(standings, a, index - 1);
        var ofB = Line.of(standings, b, index - 1);
        return ofA.finite() && ofB.finite()
                ? Optional.of(new BreakEven(index, shares[index - 1], crossings(ofA, ofB)))
                : Optional.empty();
    }

    /**
     * A city's average of what the mean sees, as the quotient of two lines in the index's weight w:
     * (own w + others (1 - w)) / (w + weight (1 - w)).
     *
     * @param own what is seen of its score in the index
     * @param others the same of the other indices, weighed in their proportions
     * @param weight of those that it has, 0..1
     */
    private record Line(double own, double others, double weight) {
        static Line of(Standings standings, int city, int index) {
            double[] shares = standings.shares();
            double rest = 1 - shares[index];
            double others = 0;
            double weight = 0;
            for (int i = 0; i < shares.length; i++) {
                double score = standings.index(i, city);
                if (i != index && shares[i] > 0 && !Double.isNaN(score)) {
                    others += shares[i] / rest * Seen.of(standings.mean(), score);
                    weight += shares[i] / rest;
                }
            }
            double score = standings.index(index, city);
            if (Double.isNaN(score)) {
                return level(others / weight);
            }
            double own = Seen.of(standings.mean(), score);
            return weight == 0 ? level(own) : new Line(own, others, weight);
        }

        /** Of a city that the weight does not concern. */
        private static Line level(double seen) {
            return new Line(seen, seen, 1);
        }

        boolean finite() {
            return Double.isFinite(own) && Double.isFinite(others);
        }
    }

    /** The first's lead, times both denominators, is a parabola in w. */
    private static List<Crossing> crossings(Line a, Line b) {
        double atOne = a.own() - b.own();
        double mixed = a.own() * b.weight() + a.others() - b.own() * a.weight() - b.others();
        double atZero = a.others() * b.weight() - b.others() * a.weight();
        // atOne w^2 + mixed w (1 - w) + atZero (1 - w)^2
        double square = atOne - mixed + atZero;
        double linear = mixed - 2 * atZero;
        List<Crossing> crossings = new ArrayList<>();
        for (double root : roots(square, linear, atZero)) {
            double slope = 2 * square * root + linear;
            if (root > 0 && root < 1 && slope != 0) {
                crossings.add(new Crossing(root, slope > 0));
            }
        }
        return crossings;
    }

    /** Ascending. */
    private static double[] roots(double square, double linear, double constant) {
        double scale = Math.max(Math.abs(square), Math.max(Math.abs(linear), Math.abs(constant)));
        if (Math.abs(square) <= SAME * scale) {
            return Math.abs(linear) <= SAME * scale
                    ? new double[0]
                    : new double[] {-constant / linear};
        }
        double inside = linear * linear - 4 * square * constant;
        if (inside <= 0) {
            return new double[0];
        }
        double half = -(linear + Math.copySign(Math.sqrt(inside), linear)) / 2;
        double one = half / square;
        double other = constant / half;
        return new double[] {Math.min(one, other), Math.max(one, other)};
    }
}
