package atlas.index;

import atlas.city.Indicator;
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
    private static final int INDICES = 7;

    /** Copies the maps. */
    public Weights {
        indicators = Map.copyOf(indicators);
        indices = Map.copyOf(indices);
        indicators.values().forEach(Node::checkWeight);
        indices.values().forEach(Node::checkWeight);
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

    /** The same indices with other weights, from the first to the seventh. */
    public Weights withIndices(double... shares) {
        Map<Integer, Double> changed = new HashMap<>();
        for (int i = 0; i < shares.length; i++) {
            changed.put(i + 1, shares[i]);
        }
        return new Weights(indicators, changed);
    }

    /** The weights of the seven indices as shares of 1; all zero if they are. */
    public double[] shares() {
        double[] shares = new double[INDICES];
        double greatest = 0;
        for (int i = 0; i < INDICES; i++) {
            greatest = Math.max(greatest, ofIndex(i + 1));
        }
        double sum = 0;
        for (int i = 0; i < INDICES && greatest > 0; i++) {
            shares[i] = ofIndex(i + 1) / greatest;
            sum += shares[i];
        }
        for (int i = 0; i < INDICES && greatest > 0; i++) {
            shares[i] /= sum;
        }
        return shares;
    }

    /** The weight of an indicator within its index. */
    public double of(Indicator indicator) {
        return indicators.getOrDefault(indicator.id(), 1.0);
    }

    /** The weight of an index within the whole. */
    public double ofIndex(int number) {
        return indices.getOrDefault(number, 1.0);
    }
}
