package atlas.present;

import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import java.util.Optional;

/**
 * A tour that is being shown.
 *
 * @param at the step, from 0
 * @param paused whether the tour waits while the atlas shows something else
 * @param curtain what covers everything
 */
public record Show(Tour tour, int at, boolean paused, Curtain curtain) {
    /** What the class sees in place of the atlas. */
    public enum Curtain {
        NONE,
        BLACK,
        WHITE
    }

    /** Checks that there is such a step. */
    public Show {
        if (at < 0 || at >= tour.steps().size()) {
            throw new IllegalArgumentException("no step " + at + " in " + tour.id());
        }
    }

    public Step step() {
        return tour.steps().get(at);
    }

    public boolean isFirst() {
        return at == 0;
    }

    public boolean isLast() {
        return at == tour.steps().size() - 1;
    }

    /** The step after this one, if there is one. */
    public Optional<Step> following() {
        return isLast() ? Optional.empty() : Optional.of(tour.steps().get(at + 1));
    }

    Show at(int step) {
        return new Show(tour, step, false, Curtain.NONE);
    }

    Show withPaused(boolean paused) {
        return new Show(tour, at, paused, curtain);
    }

    Show withCurtain(Curtain curtain) {
        return new Show(tour, at, paused, curtain);
    }
}
