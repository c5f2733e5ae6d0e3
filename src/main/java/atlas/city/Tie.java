package atlas.city;

import java.util.List;
import java.util.OptionalInt;

/**
 * A bond between two cities, seen from one of them.
 *
 * @param otherCityId the city at the other end
 * @param kind such as {@code sister-city}
 */
public record Tie(
        String otherCityId,
        String kind,
        OptionalInt since,
        Bilingual title,
        List<String> sources,
        Confidence confidence) {}
