package atlas.present;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.state.Talk;
import atlas.state.View;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import atlas.state.tour.TourJson;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;

/** Writes the user's tours: what the buttons and keys of the editor do. */
final class Author {
    private final PresentContext context;
    private final Tours tours;
    private final Captor captor;

    Author(PresentContext context, Tours tours) {
        this.context = context;
        this.tours = tours;
        captor = new Captor(context);
    }

    /** A tour without steps, opened. */
    void begin() {
        open(begun());
    }

    /** A copy of any tour that can be written, opened. */
    void copy(Tour tour) {
        var title =
                new Bilingual(
                        named(tour.title().english(), Language.ENGLISH),
                        named(tour.title().japanese(), Language.JAPANESE));
        var copy = Revision.renewed(tour, context.writing().ids()).withTitle(title);
        tours.own().add(copy);
        open(copy);
    }

    /** Takes the tour away; the notice puts it back. */
    void remove(Tour tour) {
        tours.own().remove(tour.id());
        context.navigator().talk(_ -> Talk.START);
        offerBack("own.tour.removed", title(tour));
    }

    /** Takes what is on the screen into a tour, from any view. */
    void capture() {
        tours.whenThere(() -> capture(target()));
    }

    /** Takes what was on the screen into a tour, after the step that is set off. */
    void capture(Tour tour) {
        if (isFull(tour)) {
            return;
        }
        var talk = context.navigator().now().talk();
        boolean writing = context.navigator().now().view() == View.PRESENT;
        int at =
                talk.step()
                        .filter(_ -> writing && talk.tour().equals(Optional.of(tour.id())))
                        .map(step -> Revision.at(tour, step) + 1)
                        .filter(place -> place > 0)
                        .orElse(tour.steps().size());
        Step step = captor.step();
        tours.own().change(tour.id(), t -> Revision.with(t, at, step));
        if (context.presenter().show().get().isEmpty()) {
            setOff(tour.id(), Optional.of(step.id()));
        }
        if (!writing) {
            context.writing()
                    .notice()
                    .offer(
                            "own.captured",
                            "own.captured.go",
                            () -> tours.show(tour.id(), Optional.of(step.id())),
                            title(tour),
                            at + 1);
        }
    }

    /** What would be taken in, in a few words. */
    String seen() {
        return captor.words();
    }

    /** Has a step show what was on the screen. */
    void retake(String tour, String step) {
        tours.own().change(tour, t -> Revision.changed(t, step, captor::retaken));
    }

    /** The same step once more, after it. */
    void duplicate(String tour, String step) {
        tours.own()
                .find(tour)
                .filter(t -> !isFull(t))
                .ifPresent(t -> {
                    int at = Revision.at(t, step);
                    if (at >= 0) {
                        var copy = t.steps().get(at).withId(context.writing().ids().get());
                        tours.own().change(tour, now -> Revision.with(now, at + 1, copy));
                        setOff(tour, Optional.of(copy.id()));
                    }
                });
    }

    /** Takes the step away; the notice puts it back. */
    void remove(String tour, String step) {
        tours.own()
                .find(tour)
                .ifPresent(t -> {
                    int at = Revision.at(t, step);
                    tours.own().remove(tour, step);
                    offerBack("own.step.removed", at + 1);
                });
    }

    /** Puts back what was removed last. */
    void putBack() {
        if (tours.own().putBack()) {
            context.writing().notice().say("own.back");
        }
    }

    /**
     * Moves a step.
     *
     * @param to its place after that, from 0
     */
    void move(String tour, String step, int to) {
        tours.own().change(tour, t -> Revision.moved(t, step, to));
    }

    /** Goes to what a step shows; the notice, like the way back, leads here again. */
    void preview(Tour tour, int at) {
        Step step = tours.here(tour.steps().get(at));
        var here = new Talk(Optional.of(tour.id()), Optional.of(step.id()));
        context.navigator()
                .go(now ->
                        context.presenter()
                                .fitted(step)
                                .withTalk(here)
                                .withLanguage(now.language()));
        context.writing()
                .notice()
                .offer(
                        "own.previewed",
                        "own.previewed.back",
                        () -> tours.show(tour.id(), Optional.of(step.id())),
                        at + 1,
                        title(tour));
    }

    /** What a tour is called, in the language of the moment or else in the other. */
    String title(Tour tour) {
        return Told.title(context.messages(), tour);
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
        var nothing = new Bilingual("", "");
        var title =
                new Bilingual(
                        Messages.text(Language.ENGLISH, "own.new.title"),
                        Messages.text(Language.JAPANESE, "own.new.title"));
        var tour = new Tour(context.writing().ids().get(), title, nothing, 0, List.of());
        tours.own().add(tour);
        return tour;
    }

    private boolean isFull(Tour tour) {
        boolean full = tour.steps().size() >= TourJson.STEPS;
        if (full) {
            context.writing().notice().say("own.full", TourJson.STEPS);
        }
        return full;
    }

    private void open(Tour tour) {
        setOff(tour.id(), Optional.empty());
    }

    private void setOff(String tour, Optional<String> step) {
        context.navigator().talk(_ -> new Talk(Optional.of(tour), step));
    }

    private void offerBack(String key, Object what) {
        context.writing().notice().offer(key, "own.put-back", this::putBack, what);
    }

    private static String named(String title, Language language) {
        String copy = title.isBlank() ? "" : Messages.text(language, "own.copy.title", title);
        return copy.length() > TourJson.TITLE ? title : copy;
    }
}
