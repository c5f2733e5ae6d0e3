package atlas.city;

/**
 * How far an indicator is filled.
 *
 * @param values observations in all years
 * @param cities with at least one value
 * @param sources from which the values come
 * @param firstYear of its values
 * @param lastYear of its values
 */
public record IndicatorUse(
        String indicatorId, int values, int cities, int sources, int firstYear, int lastYear) {}
