package atlas.state;

import java.util.Optional;

/**
 * The tour that is open where tours are chosen and written.
 *
 * @param tour its id; empty for the first one
 * @param step id of the step that is set off; empty for none
 */
public record Talk(Optional<String> tour, Optional<String> step) {
    public static final Talk START = new Talk(Optional.empty(), Optional.empty());

    /** Another tour, at none of its steps. */
    public Talk withTour(String tour) {
        return new Talk(Optional.of(tour), Optional.empty());
    }

    public Talk withStep(Optional<String> step) {
        return new Talk(tour, step);
    }
}
