package atlas.city;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Something that happened.
 *
 * @param cityId empty for events of the whole world
 * @param month 1 to 12 where known
 */
public record Event(
        String id,
        Optional<String> cityId,
        int year,
        OptionalInt month,
        Bilingual title,
        EventKind kind,
        Evidence evidence) {}
