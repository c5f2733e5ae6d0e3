package atlas.city;

import java.util.Optional;

/**
 * The value of an indicator for a city and a year, in the indicator's unit.
 *
 * @param area the name of the area that the level means, may be empty
 * @param count the raw count behind a rate
 */
public record Observation(
        String cityId,
        String indicatorId,
        int year,
        double value,
        GeoLevel level,
        String area,
        Optional<Count> count,
        String sourceId,
        Confidence confidence,
        String note) {
    /**
     * A rate taken apart: {@code value} things per {@code denominator}. Units may be empty, and the
     * denominator's year too.
     */
    public record Count(
            double value,
            String unit,
            Optional<Double> denominator,
            String denominatorUnit,
            String denominatorYear) {}
}
