package atlas.city;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Inhabitants.
 *
 * @param year of the count; empty when the source does not say
 */
public record Population(int inhabitants, OptionalInt year, Optional<String> source) {}
