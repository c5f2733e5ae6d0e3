package atlas.index.pairwise;

import atlas.index.CityScores;
import atlas.index.Origin;
import java.util.Optional;

/**
 * What the engine says of two cities.
 *
 * @param ofFirst empty if the panel, or the scenario's group of cities, has not the city
 * @param race empty unless both have an overall score
 */
public record Contest(
        Origin origin,
        String first,
        String second,
        Optional<CityScores> ofFirst,
        Optional<CityScores> ofSecond,
        Tally indices,
        Ground ground,
        Optional<Race> race) {
    /** The scores of one side. */
    public Optional<CityScores> scores(Side side) {
        return side.of(ofFirst, ofSecond);
    }

    /** Whether both cities are compared at all. */
    public boolean isPair() {
        return ofFirst.isPresent() && ofSecond.isPresent();
    }
}
