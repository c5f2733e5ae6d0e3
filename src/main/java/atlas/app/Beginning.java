package atlas.app;

import atlas.city.Growth;
import atlas.city.Language;
import atlas.state.Camera;
import atlas.state.Region;
import atlas.state.ViewState;
import atlas.state.ViewStateJson;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The view state to begin with: the last one, or that of a first start, as the arguments wish. */
final class Beginning {
    /** The name under which the last view state is kept. */
    static final String VIEW = "view";

    private static final String FIRST_CITY = "kanazawa";
    private static final double FIRST_ZOOM = 3;

    private Beginning() {}

    /**
     * @param kept the settings; damaged ones count as none
     * @param known ids of the cities; a view of a city that the pack no longer has is let go
     */
    static ViewState state(
            Map<String, String> kept, Arguments arguments, Set<String> known, int lastYear) {
        ViewState state =
                restored(kept, known)
                        .map(s -> s.withYear(Math.clamp(s.year(), Growth.FOUNDED, lastYear)))
                        .orElseGet(() -> first(lastYear).withLanguage(system()));
        return arguments.language().map(state::withLanguage).orElse(state);
    }

    /** Makes the reader of views ready, which takes longer than reading one. */
    static void prepare() {
        var _ = ViewStateJson.read("{\"year\":0}");
    }

    /** The last view, if there is one that can still be shown. */
    static Optional<ViewState> restored(Map<String, String> kept, Set<String> known) {
        return Optional.ofNullable(kept.get(VIEW))
                .flatMap(ViewStateJson::read)
                .filter(s -> s.city().stream().allMatch(known::contains));
    }

    /** What a first start shows, in English. */
    static ViewState first(int lastYear) {
        return ViewState.at(
                        new Camera(Region.ASIA_PACIFIC.centre(), FIRST_ZOOM),
                        Region.ASIA_PACIFIC,
                        lastYear)
                .withCity(FIRST_CITY);
    }

    /** Japanese where the system speaks Japanese, else English. */
    static Language system() {
        return Locale.getDefault().getLanguage().equals(Language.JAPANESE.code())
                ? Language.JAPANESE
                : Language.ENGLISH;
    }
}
