package atlas.present;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.state.tour.Tour;
import atlas.state.tour.TourJson;
import atlas.ui.Messages;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Titles for new tours and steps: none is called what another is called already. */
record TourTitles(List<Tour> tours) {
    /** Copies the list. */
    TourTitles {
        tours = List.copyOf(tours);
    }

    /** For a tour that is begun. */
    Bilingual begun() {
        return both(language ->
                free(
                        taken(language),
                        n ->
                                n == 1
                                        ? Messages.text(language, "own.new.title")
                                        : Messages.text(language, "own.new.title.next", n)));
    }

    /** For a copy of a tour; a title that is missing stays so. */
    Bilingual copied(Bilingual title) {
        return both(language ->
                title.in(language).isBlank() ? "" : copied(title.in(language), language));
    }

    private String copied(String title, Language language) {
        String free =
                free(
                        taken(language),
                        n ->
                                n == 1
                                        ? Messages.text(language, "own.copy.title", title)
                                        : Messages.text(language, "own.copy.title.next", title, n));
        return free.length() > TourJson.TITLE ? title : free;
    }

    /** For a step of a tour, called by what it shows. */
    static Bilingual step(Tour tour, Bilingual seen) {
        return both(language ->
                free(
                        tour.steps().stream()
                                .map(step -> step.words().title().in(language))
                                .collect(Collectors.toSet()),
                        n ->
                                n == 1
                                        ? seen.in(language)
                                        : Messages.text(
                                                language,
                                                "own.step.title.next",
                                                seen.in(language),
                                                n)));
    }

    private Set<String> taken(Language language) {
        return tours.stream().map(tour -> tour.title().in(language)).collect(Collectors.toSet());
    }

    private static String free(Set<String> taken, IntFunction<String> title) {
        return IntStream.rangeClosed(1, taken.size() + 1)
                .mapToObj(title)
                .filter(t -> !taken.contains(t))
                .findFirst()
                .orElseThrow();
    }

    private static Bilingual both(Function<Language, String> title) {
        return new Bilingual(title.apply(Language.ENGLISH), title.apply(Language.JAPANESE));
    }
}
