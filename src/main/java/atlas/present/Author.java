package atlas.present;

import atlas.city.Bilingual;
import atlas.present.Deed.What;
import atlas.state.Talk;
import atlas.state.View;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import atlas.state.tour.TourJson;
import java.util.List;
import java.util.Optional;

/** Writes the user's tours: what the buttons and keys of the editor do. */
final class Author {
    private final PresentContext context;
    private final Tours tours;
    private final StepAuthor steps;
    private final Captor captor;

    Author(PresentContext context, Tours tours) {
        this.context = context;
        this.tours = tours;
        steps = new StepAuthor(context, tours);
        captor = new Captor(context);
    }

    /** Writes the steps. */
    StepAuthor steps() {
        return steps;
    }

    /** A tour without steps, opened. */
    void begin() {
        steps.setOff(begun().id(), Optional.empty());
    }

    /** A copy of any tour that can be written, opened. */
    void copy(Tour tour) {
        var titles = new TourTitles(tours.all().get());
        var copy =
                Revision.renewed(tour, context.writing().ids())
                        .withTitle(titles.copied(tour.title()));
        tours.own().add(copy);
        steps.setOff(copy.id(), Optional.empty());
    }

    /** Takes the tour away. */
    void remove(Tour tour) {
        tours.own().remove(tour.id());
        context.navigator().talk(_ -> Talk.START);
        tours.tidings().note(What.done("own.did.tour", tour));
    }

    /** Takes what is on the screen into a tour, from any view. */
    void capture() {
        tours.whenThere(() -> {
            if (!isLacking()) {
                capture(target());
            }
        });
    }

    /** Takes what was on the screen into a tour, after the step that is set off. */
    void capture(Tour tour) {
        if (isFull(tour) || isLacking()) {
            return;
        }
        int at = after(tour);
        Step step = captor.step(tour);
        var what = What.done("own.did.capture", at + 1, step.words().title());
        steps.add(tour, at, step, what);
        if (!isWriting()) {
            tours.tidings()
                    .offer(
                            "own.captured",
                            "own.captured.go",
                            () -> context.navigator().open(place(tour, step)),
                            tour,
                            at + 1,
                            step.words().title());
        }
    }

    /** What would be taken in, in a few words; empty where nothing was looked at yet. */
    Optional<String> seen() {
        return captor.title().map(title -> title.in(context.messages().language()));
    }

    /** Has a step show what was on the screen. */
    void retake(String tour, String step) {
        if (!isLacking()) {
            steps.retake(tour, step, captor::retaken, captor.title().orElseThrow());
        }
    }

    /** The same step once more, after it. */
    void duplicate(String tour, String step) {
        if (tours.own().find(tour).filter(this::isFull).isEmpty()) {
            steps.duplicate(tour, step, context.writing().ids());
        }
    }

    /** Undoes what was done last; what it was done to is open then. */
    Optional<Deed> undo() {
        return again(tours.own().undo(tours.open().map(Tour::id)), "own.foot.undone");
    }

    /** Does again what was undone last. */
    Optional<Deed> redo() {
        return again(tours.own().redo(tours.open().map(Tour::id)), "own.foot.redone");
    }

    /** Goes to what a step shows; the notice, like the way back, leads here again. */
    void preview(Tour tour, int at) {
        Step step = tours.here(tour.steps().get(at));
        var here = place(tour, step);
        context.navigator()
                .go(now -> {
                    var shown = context.presenter().fitted(step);
                    var frame = now.frame();
                    return shown.withTalk(here)
                            .withLanguage(now.language())
                            .withFrame(
                                    frame.panel() || !shown.frame().panel()
                                            ? frame
                                            : frame.withPanelFolded());
                });
        tours.tidings()
                .offer(
                        "own.previewed",
                        "own.previewed.back",
                        () -> context.navigator().open(place(tour, step)),
                        at + 1,
                        tour);
    }

    private Optional<Deed> again(Optional<Deed> deed, String key) {
        deed.ifPresent(did -> {
            if (tours.own().find(did.tour()).isEmpty()) {
                context.navigator().talk(_ -> Talk.START);
            } else if (did.deletes()) {
                steps.setOff(did.tour(), Optional.empty());
            }
            tours.tidings().say(key, did.what());
        });
        return deed;
    }

    private static Talk place(Tour tour, Step step) {
        return new Talk(Optional.of(tour.id()), Optional.of(step.id()));
    }

    /** The place for a new step: after the one that is set off while writing, else at the end. */
    private int after(Tour tour) {
        var talk = context.navigator().now().talk();
        return talk.step()
                .filter(_ -> isWriting() && talk.tour().equals(Optional.of(tour.id())))
                .map(step -> Revision.at(tour, step) + 1)
                .filter(place -> place > 0)
                .orElse(tour.steps().size());
    }

    /**
     * The one that is shown, else the open one, else the one that was begun last, else a new one.
     */
    private Tour target() {
        var own = tours.own();
        return context.presenter()
                .show()
                .get()
                .flatMap(show -> own.find(show.tour().id()))
                .or(() -> tours.open().filter(tours::isOwn))
                .or(() -> own.all().get().stream().reduce((_, last) -> last))
                .orElseGet(this::begun);
    }

    private Tour begun() {
        var title = new TourTitles(tours.all().get()).begun();
        var nothing = new Bilingual("", "");
        var tour = new Tour(context.writing().ids().get(), title, nothing, 0, List.of());
        tours.own().add(tour);
        return tour;
    }

    private boolean isFull(Tour tour) {
        boolean full = tour.steps().size() >= TourJson.STEPS;
        if (full) {
            tours.tidings().say("own.full", TourJson.STEPS);
        }
        return full;
    }

    /** Whether there is nothing to take in, or only half of a comparison; says so. */
    private boolean isLacking() {
        Optional<String> lack = captor.lack();
        lack.ifPresent(key -> tours.tidings().say(key));
        return lack.isPresent();
    }

    private boolean isWriting() {
        return context.navigator().now().view() == View.PRESENT;
    }
}
