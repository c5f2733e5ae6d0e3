package atlas.index;

import atlas.city.Indicator;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * How much each indicator counts within its index, and each index within the whole. Relative: only
 * proportions matter. What is not named weighs 1; what weighs 0 is left out.
 *
 * @param indicators by id
 * @param indices by number, 1 to 7
 */
public record Weights(Map<String, Double> indicators, Map<Integer, Double> indices) {
    /** Copies the maps. */
    public Weights {
        indicators = Map.copyOf(indicators);
        indices = Map.copyOf(indices);
        check(indicators.values());
        check(indices.values());
    }

    /** Everything counts the same. */
    public static Weights equal() {
        return new Weights(Map.of(), Map.of());
    }

    /** The same but for one index. */
    public Weights withIndex(int number, double weight) {
        var changed = new HashMap<>(indices);
        changed.put(number, weight);
        return new Weights(indicators, changed);
    }

    /** The same but for one indicator. */
    public Weights withIndicator(String id, double weight) {
        var changed = new HashMap<>(indicators);
        changed.put(id, weight);
        return new Weights(changed, indices);
    }

    /** The weight of an indicator within its index. */
    public double of(Indicator indicator) {
        return indicators.getOrDefault(indicator.id(), 1.0);
    }

    /** The weight of an index within the whole. */
    public double ofIndex(int number) {
        return indices.getOrDefault(number, 1.0);
    }

    private static void check(Collection<Double> weights) {
        for (double weight : weights) {
            if (!(weight >= 0 && weight < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a weight cannot be " + weight);
            }
        }
    }
}
