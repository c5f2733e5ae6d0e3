package atlas.present;

import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Changes of a tour's steps. */
final class Revision {
    private Revision() {}

    /** The place of a step, from 0; -1 where there is none. */
    static int at(Tour tour, String step) {
        return IntStream.range(0, tour.steps().size())
                .filter(i -> tour.steps().get(i).id().equals(step))
                .findFirst()
                .orElse(-1);
    }

    /** With another step at a place; out of range it is the nearest there is. */
    static Tour with(Tour tour, int at, Step step) {
        var steps = new ArrayList<>(tour.steps());
        steps.add(Math.clamp(at, 0, steps.size()), step);
        return tour.withSteps(steps);
    }

    static Tour without(Tour tour, String step) {
        return tour.withSteps(tour.steps().stream().filter(s -> !s.id().equals(step)).toList());
    }

    /**
     * With a step at another place.
     *
     * @param to its place after that, from 0; out of range it is the nearest there is
     */
    static Tour moved(Tour tour, String step, int to) {
        int from = at(tour, step);
        if (from < 0) {
            return tour;
        }
        var steps = new ArrayList<>(tour.steps());
        var moving = steps.remove(from);
        steps.add(Math.clamp(to, 0, steps.size()), moving);
        return tour.withSteps(steps);
    }

    /** With a step changed. */
    static Tour changed(Tour tour, String step, UnaryOperator<Step> change) {
        List<Step> steps =
                tour.steps().stream().map(s -> s.id().equals(step) ? change.apply(s) : s).toList();
        return tour.withSteps(steps);
    }

    /** The same under ids of its own. */
    static Tour renewed(Tour tour, Supplier<String> ids) {
        var steps = tour.steps().stream().map(step -> step.withId(ids.get())).toList();
        return new Tour(ids.get(), tour.title(), tour.aim(), tour.minutes(), steps);
    }
}
