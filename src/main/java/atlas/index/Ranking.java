package atlas.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How the cities of a panel rank, and what each index adds.
 *
 * @param rows in the panel's order
 */
public record Ranking(Origin origin, List<Row> rows) {
    /**
     * One city.
     *
     * @param overall with its place
     * @param indices seven, in the order of the axes
     * @param contributions of the seven to the overall score: they add up to it. With the
     *     arithmetic mean weight times score over the weight that is present; with the others the
     *     overall score is divided in the same proportions, which is this atlas's own convention.
     *     Empty for an index or a city without a score
     */
    public record Row(
            String cityId, Score overall, List<Score> indices, List<OptionalDouble> contributions) {
        /** Copies the lists. */
        public Row {
            indices = List.copyOf(indices);
            contributions = List.copyOf(contributions);
        }

        static Row of(String cityId, Score overall, List<Score> indices, Scenario scenario) {
            return new Row(cityId, overall, indices, contributions(overall, indices, scenario));
        }

        private static List<OptionalDouble> contributions(
                Score overall, List<Score> indices, Scenario scenario) {
            double[] shares = scenario.weights().shares();
            double[] parts = new double[indices.size()];
            double sum = 0;
            double weight = 0;
            for (int i = 0; i < parts.length; i++) {
                parts[i] = shares[i] * indices.get(i).orGap();
                if (!Double.isNaN(parts[i])) {
                    sum += parts[i];
                    weight += shares[i];
                }
            }
            double unit =
                    scenario.means().overall() == Aggregation.ARITHMETIC
                            ? 1 / weight
                            : overall.orGap() / sum;
            return IntStream.range(0, parts.length)
                    .mapToObj(i -> part(overall, unit * parts[i]))
                    .toList();
        }

        private static OptionalDouble part(Score overall, double part) {
            return overall.value().isPresent() && !Double.isNaN(part)
                    ? OptionalDouble.of(part)
                    : OptionalDouble.empty();
        }
    }

    /** Copies the list. */
    public Ranking {
        rows = List.copyOf(rows);
    }

    /** What was scored before, as a ranking. */
    public static Ranking of(PanelScores scores) {
        return new Ranking(
                scores.origin(),
                scores.cities().stream()
                        .map(c -> Row.of(c.cityId(), c.overall(), c.indices(), scores.scenario()))
                        .toList());
    }

    /** Empty if the city is not in the panel. */
    public Optional<Row> row(String cityId) {
        return rows.stream().filter(row -> row.cityId().equals(cityId)).findFirst();
    }

    /** The place of a city; empty if it has none. */
    public Optional<Place> place(String cityId) {
        return row(cityId).flatMap(row -> row.overall().place());
    }
}
