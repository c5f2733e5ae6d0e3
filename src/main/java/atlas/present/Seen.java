package atlas.present;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.ui.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is on the screen, as a step of a tour shows and calls it.
 *
 * @param cityName of a city by its id
 * @param lastYear the year that is shown where none is chosen
 */
record Seen(Function<String, Optional<Bilingual>> cityName, int lastYear) {
    /** Whether it is a comparison that still lacks a city. */
    static boolean isHalf(ViewState view) {
        return view.view() == View.COMPARE && (view.city().isEmpty() || view.beside().isEmpty());
    }

    /**
     * Without what is there to work with: list, legend, and the slider of the years unless another
     * year is shown; a panel stays where it tells of a city.
     */
    ViewState bare(ViewState view) {
        boolean panel = view.frame().panel() && view.city().isPresent();
        boolean years = view.year() != lastYear && !panel;
        return view.withFrame(new ViewState.Frame(false, panel, false, years));
    }

    /** In a few words, such as "Kanazawa: story". */
    Bilingual title(ViewState view) {
        return new Bilingual(title(view, Language.ENGLISH), title(view, Language.JAPANESE));
    }

    private String title(ViewState view, Language language) {
        String part = part(view, language);
        return subject(view, language)
                .map(subject -> Messages.text(language, "own.seen", subject, part))
                .orElse(part);
    }

    /** What is looked at: a city, a pair, or else the view itself. */
    private Optional<String> subject(ViewState view, Language language) {
        var city = view.city().flatMap(id -> name(id, language));
        return switch (view.view()) {
            case MAP, INDEX -> city.or(() -> Optional.of(told(language, "app.view.", view.view())));
            case COMPARE ->
                    city.flatMap(a ->
                            view.beside()
                                    .flatMap(id -> name(id, language))
                                    .map(b -> Messages.text(language, "own.two", a, b)));
            case LIBRARY, PRESENT -> Optional.of(told(language, "app.view.", view.view()));
        };
    }

    /** What of it is told. */
    private String part(ViewState view, Language language) {
        return switch (view.view()) {
            case MAP -> map(view, language);
            case INDEX ->
                    told(language, "ranking.page.", view.study().page()).toLowerCase(Locale.ROOT);
            case COMPARE -> Messages.text(language, "own.seen.compare");
            case LIBRARY -> told(language, "library.chapter.", view.reading().chapter());
            case PRESENT -> Messages.text(language, "present.tours");
        };
    }

    private String map(ViewState view, Language language) {
        String part =
                view.city().isEmpty()
                        ? told(language, "map.region.", view.region())
                        : view.frame().panel()
                                ? told(language, "section.", view.section())
                                        .toLowerCase(Locale.ROOT)
                                : told(language, "app.view.", View.MAP).toLowerCase(Locale.ROOT);
        return view.year() == lastYear
                ? part
                : Messages.text(language, "own.seen.year", part, Integer.toString(view.year()));
    }

    private Optional<String> name(String city, Language language) {
        return cityName.apply(city).map(name -> name.in(language));
    }

    private static String told(Language language, String group, Enum<?> value) {
        return Messages.text(
                language, group + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
