package atlas.index.uncertainty;

import java.util.OptionalDouble;

/**
 * What a part is meant to count and what it does count.
 *
 * @param id of an indicator, or of an index as {@link atlas.index.Framework#index} names it
 * @param weight its share of the overall score, 0..1: the product of its relative weight and those
 *     of all that it belongs to
 * @param correlation with the overall score, -1..1, over the cities that have both; empty if there
 *     are fewer than three or either does not vary
 */
public record Influence(String id, double weight, OptionalDouble correlation) {
    /**
     * The share of the overall score's variance that goes with this part, if the two are linear.
     */
    public OptionalDouble explained() {
        return correlation.isPresent()
                ? OptionalDouble.of(correlation.getAsDouble() * correlation.getAsDouble())
                : OptionalDouble.empty();
    }
}
