package atlas.ranking;

import atlas.index.Ranking;
import atlas.index.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * What a city's bar is made of. Each index adds its weight times its score; where indices are
 * missing the overall score is made of those that are there, and the rest of its length stands for
 * the weight of the missing ones: it is hatched, for nobody knows what they would add.
 *
 * @param parts from the left; those below zero lie to the left of zero
 */
record BarParts(List<Part> parts) {
    /** The number of what is missing. */
    static final int MISSING = 0;

    private static final double NOTHING = 1e-9;

    /**
     * @param index 1 to 7, or {@link #MISSING}
     * @param from in points of the overall score
     * @param to above {@code from}
     */
    record Part(int index, double from, double to) {}

    /** No parts if the city has no overall score. */
    static BarParts of(Ranking.Row row, double[] shares) {
        if (row.overall().value().isEmpty()) {
            return new BarParts(List.of());
        }
        double known = known(row, shares);
        var ends = new Ends();
        for (int i = 0; i < shares.length; i++) {
            OptionalDouble added = row.contributions().get(i);
            if (added.isPresent()) {
                ends.add(i + 1, added.getAsDouble() * known);
            }
        }
        ends.add(MISSING, row.overall().value().getAsDouble() * (1 - known));
        return new BarParts(ends.parts);
    }

    /** One index by itself; no parts if it has no score. */
    static BarParts alone(int index, Score score) {
        var ends = new Ends();
        score.value().ifPresent(value -> ends.add(index, value));
        return new BarParts(ends.parts);
    }

    /** The share of the weight that the city's indices carry. */
    private static double known(Ranking.Row row, double[] shares) {
        double known = 0;
        for (int i = 0; i < shares.length; i++) {
            known += row.contributions().get(i).isPresent() ? shares[i] : 0;
        }
        return known;
    }

    double low() {
        return parts.stream().mapToDouble(Part::from).min().orElse(0);
    }

    double high() {
        return parts.stream().mapToDouble(Part::to).max().orElse(0);
    }

    private static final class Ends {
        private final List<Part> parts = new ArrayList<>();
        private double above;
        private double below;

        void add(int index, double length) {
            if (length > NOTHING) {
                parts.add(new Part(index, above, above + length));
                above += length;
            } else if (length < -NOTHING) {
                parts.add(new Part(index, below + length, below));
                below += length;
            }
        }
    }
}
