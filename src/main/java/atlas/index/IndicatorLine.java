package atlas.index;

import atlas.city.Indicator;
import atlas.city.Observation;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An indicator over all cities of a panel, normalised.
 *
 * @param obstacle what to say of a city that has a value but no normalised one
 */
record IndicatorLine(Measures.Row row, Column normalised, Reason obstacle) {
    static IndicatorLine of(Measures.Row row, Normaliser normaliser) {
        var values = row.values();
        if (row.counted()) {
            // The posts are in the unit of the defined value.
            return of(row, normaliser.withoutGoalposts(), values);
        }
        return of(row, normaliser, values);
    }

    private static IndicatorLine of(Measures.Row row, Normaliser normaliser, Column values) {
        return new IndicatorLine(
                row,
                normaliser
                        .normalised(row.indicator(), values)
                        .orElseGet(() -> values.map(_ -> Double.NaN)),
                normaliser.obstacle(values));
    }

    Indicator indicator() {
        return row.indicator();
    }

    /** What the indicator says of one city. */
    IndicatorScore score(int city) {
        var observation = row.observations().get(city);
        return new IndicatorScore(
                indicator(),
                normalised.has(city)
                        ? OptionalDouble.of(normalised.at(city))
                        : OptionalDouble.empty(),
                observation,
                row.places().get(city),
                normalised.has(city) ? Optional.empty() : Optional.of(missing(observation)));
    }

    private Reason missing(Optional<Observation> observation) {
        return observation.isPresent() ? obstacle : Reason.NO_DATA;
    }
}
