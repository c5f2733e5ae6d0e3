package atlas.present;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.state.Talk;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.state.tour.MapSize;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import java.util.List;
import java.util.Optional;

/**
 * Takes what is on the screen into steps. Where tours are chosen and written that is what the user
 * looked at last before; what a tour showed by itself does not count.
 */
final class Captor {
    private final PresentContext context;
    private final Seen seen;
    private Optional<Taken> last = Optional.empty();

    /** What was taken, and how large the map was. */
    private record Taken(ViewState view, MapSize map) {}

    Captor(PresentContext context) {
        this.context = context;
        seen = new Seen(context.writing().cityName(), context.writing().lastYear());
        // Of each state, not only of the one before writing: others hear of that at the same time.
        var _ = context.navigator().state().subscribe(now -> heed(now));
    }

    /** Key of the sentence that tells why nothing can be taken in; empty where something can. */
    Optional<String> lack() {
        var now = now();
        if (now.isEmpty()) {
            return Optional.of("own.unseen");
        }
        boolean half = now.filter(t -> Seen.isHalf(t.view())).isPresent();
        return half ? Optional.of("own.half") : Optional.empty();
    }

    /**
     * A new step of it.
     *
     * @throws java.util.NoSuchElementException if there is nothing to take in
     */
    Step step(Tour tour) {
        var now = now().orElseThrow();
        return new Step(
                context.writing().ids().get(),
                now.view(),
                now.map(),
                Step.Words.NONE.withTitle(TourTitles.step(tour, seen.title(now.view()))),
                0,
                List.of());
    }

    /** The step with it in place of what it showed. */
    Step retaken(Step step) {
        return now().map(now -> step.withView(now.view(), now.map())).orElse(step);
    }

    /** What would be taken, in a few words; empty where there is nothing to take in. */
    Optional<Bilingual> title() {
        return now().map(now -> seen.title(now.view()));
    }

    private Optional<Taken> now() {
        var now = context.navigator().now();
        return isWriting(now) ? last : Optional.of(taken(now));
    }

    // The map keeps its size while something else is shown.
    private void heed(ViewState now) {
        if (!isWriting(now) && !context.presenter().leads(now)) {
            last = Optional.of(taken(now));
        }
    }

    private Taken taken(ViewState view) {
        return new Taken(
                seen.bare(view).withTalk(Talk.START).withLanguage(Language.ENGLISH),
                context.presenter().map().orElse(MapSize.USUAL));
    }

    private static boolean isWriting(ViewState state) {
        return state.view() == View.PRESENT;
    }
}
