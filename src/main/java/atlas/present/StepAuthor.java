package atlas.present;

import atlas.present.Deed.What;
import atlas.state.Talk;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Writes the steps of the user's tours, and tells what it did; all of it can be undone. */
final class StepAuthor {
    private final PresentContext context;
    private final Tours tours;

    StepAuthor(PresentContext context, Tours tours) {
        this.context = context;
        this.tours = tours;
    }

    /** Adds a step at a place, from 0, and sets it off. */
    void add(Tour tour, int at, Step step, What what) {
        change(tour.id(), step.id(), what, t -> Revision.with(t, at, step));
        setOff(tour.id(), Optional.of(step.id()));
    }

    /** Has a step show something else. */
    void retake(String tour, String step, UnaryOperator<Step> retaken, Object seen) {
        change(
                tour,
                step,
                What.done("own.did.retake", number(tour, step), seen),
                t -> Revision.changed(t, step, retaken));
    }

    /** The same step once more, after it. */
    void duplicate(String tour, String step, Supplier<String> ids) {
        tours.own()
                .find(tour)
                .ifPresent(t -> {
                    int at = Revision.at(t, step);
                    if (at >= 0) {
                        var copy = t.steps().get(at).withId(ids.get());
                        add(t, at + 1, copy, What.done("own.did.duplicate", at + 1));
                    }
                });
    }

    /** Takes the step away. */
    void remove(String tour, String step) {
        change(
                tour,
                step,
                What.done("own.did.remove", number(tour, step)),
                t -> Revision.without(t, step));
    }

    /**
     * Moves a step.
     *
     * @param to its place after that, from 0; out of range it is the nearest there is
     */
    void move(String tour, String step, int to) {
        int last = tours.own().find(tour).map(t -> t.steps().size()).orElse(1);
        change(
                tour,
                step,
                What.done("own.did.move", number(tour, step), Math.clamp(to + 1, 1, last)),
                t -> Revision.moved(t, step, to));
    }

    /**
     * Changes the words of a step, letter by letter.
     *
     * @param field such as {@code caption}
     */
    void write(String tour, String step, String field, UnaryOperator<Step> change) {
        change(
                tour,
                step,
                What.typed("own.did.step", number(tour, step), part(field)),
                t -> Revision.changed(t, step, change));
    }

    /**
     * Changes the words of a tour, letter by letter.
     *
     * @param field such as {@code aim}
     */
    void write(String tour, String field, UnaryOperator<Tour> change) {
        change(tour, "", What.typed("own.did.words", part(field)), change);
    }

    /** Opens a tour, at one of its steps or at none; not while one is shown to a class. */
    void setOff(String tour, Optional<String> step) {
        if (context.presenter().show().get().isEmpty()) {
            context.navigator().talk(_ -> new Talk(Optional.of(tour), step));
        }
    }

    private void change(String tour, String step, What what, UnaryOperator<Tour> change) {
        var before = tours.own().find(tour);
        var at = Optional.of(step).filter(id -> !id.isEmpty());
        tours.own().change(tour, what, at, change);
        if (!tours.own().find(tour).equals(before)) {
            tours.tidings().note(what);
        }
    }

    private int number(String tour, String step) {
        return tours.own().find(tour).map(t -> Revision.at(t, step) + 1).orElse(0);
    }

    private static What part(String field) {
        return What.done("fault.part." + field);
    }
}
