package atlas.index.pairwise;

import atlas.city.Observation;
import atlas.index.Place;
import atlas.index.Reason;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One city's number in a row.
 *
 * @param value unrounded: the score, or the raw value on the scenario's basis
 * @param score what it is worth on the scenario's scale; equals the value for scores
 * @param place among the cities compared
 * @param observation where a raw value comes from, with its year, level and confidence
 * @param known how many parts of a score are known; 0 or 1 for an indicator
 * @param defined how many there could be
 * @param reason why there is no score; a raw value may be there nevertheless
 * @param compared whether the panel, or the scenario's group of cities, has the city at all
 */
public record Cell(
        OptionalDouble value,
        OptionalDouble score,
        Optional<Place> place,
        Optional<Observation> observation,
        int known,
        int defined,
        Optional<Reason> reason,
        boolean compared) {
    static Cell outside() {
        return new Cell(
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                0,
                Optional.of(Reason.NO_DATA),
                false);
    }
}
