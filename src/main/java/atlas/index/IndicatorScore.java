package atlas.index;

import atlas.city.Indicator;
import atlas.city.Observation;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What one indicator says of a city.
 *
 * @param value on the scale of the scenario's normalisation, where more is always better
 * @param observation the raw value that counts, with its year, level and source
 * @param place by the raw value, among the cities of the panel that have one; 1 is the best
 * @param reason why there is no normalised value
 */
public record IndicatorScore(
        Indicator indicator,
        OptionalDouble value,
        Optional<Observation> observation,
        Optional<Place> place,
        Optional<Reason> reason) {}
