package atlas.index.uncertainty;

import java.util.Map;

/**
 * What happens when one indicator is left out.
 *
 * @param shift by how many places each city falls, by its id; negative where it rises. Only cities
 *     that have a rank both with and without it
 * @param meanShift the mean of these, all taken as positive
 * @param lost how many cities have no rank any more
 */
public record Omission(String indicatorId, Map<String, Integer> shift, double meanShift, int lost) {
    /** Copies the map. */
    public Omission {
        shift = Map.copyOf(shift);
    }
}
