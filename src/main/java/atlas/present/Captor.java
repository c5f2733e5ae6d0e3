package atlas.present;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.state.Navigator;
import atlas.state.Talk;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.state.tour.MapSize;
import atlas.state.tour.Step;
import atlas.ui.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Takes what is on the screen into steps. Where tours are chosen and written that is what was shown
 * last before.
 */
final class Captor {
    private final Navigator navigator;
    private final PresentContext context;
    private Taken last;

    /** What was taken, and how large the map was. */
    private record Taken(ViewState view, MapSize map) {}

    Captor(PresentContext context) {
        this.context = context;
        navigator = context.navigator();
        last = taken(navigator.now().withView(View.MAP));
        var _ = navigator.state().subscribe((before, now) -> heed(before, now));
    }

    /** A new step of it, called by what is seen. */
    Step step() {
        var now = now();
        return new Step(
                context.writing().ids().get(),
                now.view(),
                now.map(),
                Step.Words.NONE.withTitle(title(now.view())),
                0,
                List.of());
    }

    /** The step with it in place of what it showed. */
    Step retaken(Step step) {
        var now = now();
        return step.withView(now.view(), now.map());
    }

    /** What would be taken, in a few words. */
    String words() {
        var view = now().view();
        String name = Messages.text(context.messages().language(), viewKey(view));
        String cities = named(view, context.messages().language());
        return cities.isEmpty() ? name : name + " · " + cities;
    }

    private Taken now() {
        return isWriting(navigator.now()) ? last : taken(navigator.now());
    }

    // The map has its size of before until the window is laid out anew.
    private void heed(ViewState before, ViewState now) {
        if (!isWriting(before) && isWriting(now)) {
            last = taken(before);
        }
    }

    private Taken taken(ViewState view) {
        return new Taken(
                view.withTalk(Talk.START).withLanguage(Language.ENGLISH),
                context.presenter().map().orElse(MapSize.USUAL));
    }

    private Bilingual title(ViewState view) {
        return new Bilingual(title(view, Language.ENGLISH), title(view, Language.JAPANESE));
    }

    private String title(ViewState view, Language language) {
        String cities = named(view, language);
        return cities.isEmpty() ? Messages.text(language, viewKey(view)) : cities;
    }

    private String named(ViewState view, Language language) {
        var ids =
                switch (view.view()) {
                    case MAP -> view.city().stream();
                    case COMPARE -> Stream.concat(view.city().stream(), view.beside().stream());
                    default -> Stream.<String>empty();
                };
        return ids.map(context.writing().cityName())
                .flatMap(Optional::stream)
                .map(name -> name.in(language))
                .reduce((a, b) -> Messages.text(language, "own.two", a, b))
                .orElse("");
    }

    private static String viewKey(ViewState view) {
        return "app.view." + view.view().name().toLowerCase(Locale.ROOT);
    }

    private static boolean isWriting(ViewState state) {
        return state.view() == View.PRESENT;
    }
}
