package atlas.index.uncertainty;

import atlas.index.Origin;
import java.util.List;
import java.util.Optional;

/**
 * How sure the ranks of a panel are.
 *
 * @param draws how many sets of choices were tried
 * @param cities in the panel's order; those that never had a rank are missing
 */
public record RankIntervals(
        Origin origin, Choices choices, long seed, int draws, List<RankInterval> cities) {
    /** Copies the list. */
    public RankIntervals {
        cities = List.copyOf(cities);
    }

    /** Empty if the city never had a rank. */
    public Optional<RankInterval> of(String cityId) {
        return cities.stream().filter(c -> c.cityId().equals(cityId)).findFirst();
    }
}
