package atlas.city;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A station of a tour. Its sources, seed facts and concepts are ids, in the order of the package.
 *
 * @param position from 1
 * @param target what is looked at, in a few words
 * @param region {@code world}, {@code asia-pacific}, {@code east-asia} or {@code japan}; empty
 *     where the map goes to cities and milieus
 * @param year the network is shown as at its end
 * @param screen what fills the window
 * @param seconds planned for it with its discussion
 * @param show what is on the screen, in words
 * @param caption what is told
 * @param question for discussion
 * @param notes for the presenter alone
 */
public record GivenStep(
        String tourId,
        int position,
        Bilingual target,
        Optional<String> region,
        List<String> cityIds,
        List<String> milieuIds,
        OptionalInt year,
        Screen screen,
        int seconds,
        Bilingual show,
        Bilingual caption,
        Bilingual question,
        Bilingual notes,
        List<String> concepts,
        List<String> seedFacts,
        List<String> sources) {
    /**
     * What fills the window, by the names that the package's description gives.
     *
     * @param view {@code map}, {@code compare}, {@code index} or {@code library}
     * @param section of the city panel beside the map; empty where the panel is folded away
     * @param beside id of the city with which the first one is compared
     * @param chapter of the library
     * @param item what is set off in the chapter; of a story, the number of a heading, from 1
     */
    public record Screen(
            String view,
            Optional<String> section,
            Optional<String> beside,
            Optional<String> chapter,
            Optional<String> item) {}
}
