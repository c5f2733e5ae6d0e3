package atlas.city;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A station of a tour. Its sources, seed facts and concepts are ids, in the order of the package.
 *
 * @param position from 1
 * @param target where the map goes, in words
 * @param region {@code world}, {@code asia-pacific}, {@code east-asia} or {@code japan}; empty
 *     where the step goes to cities
 * @param year the network is shown as at its end
 * @param show what is on the screen
 * @param caption what is told
 * @param question for discussion
 */
public record GivenStep(
        String tourId,
        int position,
        Bilingual target,
        Optional<String> region,
        List<String> cityIds,
        List<String> milieuIds,
        OptionalInt year,
        Bilingual show,
        Bilingual caption,
        Bilingual question,
        List<String> concepts,
        List<String> seedFacts,
        List<String> sources) {}
