package atlas.present;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.state.tour.Tour;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words of tours, of which the user may have written but one language. */
final class Told {
    private Told() {}

    /** The words in the language of the moment, else in the other; blank where there are none. */
    static String words(Messages messages, Bilingual words) {
        Language language = messages.language();
        String here = words.in(language);
        return here.isBlank() ? words.in(language.other()) : here;
    }

    /** What a tour is called, or that it has no name. */
    static String title(Messages messages, Tour tour) {
        String title = words(messages, tour.title());
        return title.isBlank() ? messages.text("own.nameless") : title;
    }

    /** What was done, without a full stop. */
    static String deed(Messages messages, Deed.What what) {
        return messages.text(what.key(), arguments(messages, what.arguments()));
    }

    /** What stands in a sentence: deeds, tours and words in both languages in words. */
    static Object[] arguments(Messages messages, List<Object> arguments) {
        return arguments.stream()
                .map(argument ->
                        switch (argument) {
                            case Deed.What what -> deed(messages, what);
                            case Tour tour -> title(messages, tour);
                            case Bilingual words -> words(messages, words);
                            default -> argument;
                        })
                .toArray();
    }

    /** What a step names that the pack does not have; empty where nothing is missing. */
    static Optional<String> gap(Messages messages, Optional<Whole.Gap> gap) {
        return gap.map(g ->
                messages.text(
                        "own.gap",
                        Stream.concat(g.cities().stream(), g.milieus().stream())
                                .collect(Collectors.joining(", "))));
    }

    /** Which steps of a tour name what the pack does not have; empty where none does. */
    static Optional<String> gaps(Messages messages, Tour tour, Whole whole) {
        if (whole.gaps().isEmpty()) {
            return Optional.empty();
        }
        String steps =
                whole.gaps().stream()
                        .map(gap -> Integer.toString(Revision.at(tour, gap.step()) + 1))
                        .collect(Collectors.joining(", "));
        return Optional.of(messages.text("own.gaps", steps));
    }
}
