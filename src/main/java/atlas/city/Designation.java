package atlas.city;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * A city's membership of a network.
 *
 * @param field the creative field; none for networks without fields
 * @param from first year
 * @param to last year in force; empty while it lasts
 */
public record Designation(
        Network network,
        Optional<CreativeField> field,
        int from,
        OptionalInt to,
        Confidence confidence) {
    /** Whether it is in force at the end of a year. */
    public boolean holdsIn(int year) {
        return from <= year && (to.isEmpty() || year <= to.getAsInt());
    }
}
