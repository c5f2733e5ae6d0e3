package atlas.city;

/**
 * Fixed ends of an indicator's scale, in its unit.
 *
 * @param low below {@code high}
 * @param logarithmic whether equal ratios count as equal steps
 * @param published whether the source that defines the indicator fixed them; else this atlas did
 * @param note in English
 */
public record ScaleEnds(
        String indicatorId,
        double low,
        double high,
        boolean logarithmic,
        boolean published,
        String note) {}
