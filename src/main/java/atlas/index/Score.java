package atlas.index;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The score of a city in one index, or overall: a value and a place, or the reason why not.
 *
 * @param value unrounded
 * @param place among the cities of the panel that have this score
 * @param present how many parts (indicators of an index, indices of the whole) are known
 * @param defined how many parts with a weight there could be
 */
public record Score(
        OptionalDouble value,
        Optional<Place> place,
        int present,
        int defined,
        Optional<Reason> reason) {
    static Score of(double value, int present, int defined) {
        return new Score(
                OptionalDouble.of(value), Optional.empty(), present, defined, Optional.empty());
    }

    static Score missing(Reason reason, int present, int defined) {
        return new Score(
                OptionalDouble.empty(), Optional.empty(), present, defined, Optional.of(reason));
    }

    Score at(Optional<Place> place) {
        return new Score(value, place, present, defined, reason);
    }

    /** NaN where there is no score. */
    double orGap() {
        return value.orElse(Double.NaN);
    }
}
