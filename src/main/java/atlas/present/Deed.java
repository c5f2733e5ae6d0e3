package atlas.present;

import atlas.state.tour.Tour;
import java.util.List;
import java.util.Optional;

/**
 * Something that was done to a tour, and can be undone.
 *
 * @param what in words
 * @param step id of the step that it was done to; empty where the tour as a whole is meant
 * @param place of the tour among the user's, from 0
 * @param before the tour as it was
 * @param after as it is since then; empty where it was deleted
 */
record Deed(What what, Optional<String> step, int place, Tour before, Optional<Tour> after) {
    /**
     * What was done.
     *
     * @param key in the messages
     * @param typed whether it was done letter by letter, so that what follows belongs to it
     * @param arguments what {@link Told} can tell
     */
    record What(String key, boolean typed, List<Object> arguments) {
        /** Done at once. */
        static What done(String key, Object... arguments) {
            return new What(key, false, List.of(arguments));
        }

        /** Done letter by letter. */
        static What typed(String key, Object... arguments) {
            return new What(key, true, List.of(arguments));
        }
    }

    String tour() {
        return before.id();
    }

    /** Whether the tour is gone since. */
    boolean deletes() {
        return after.isEmpty();
    }

    /** Whether nothing is other than it was. */
    boolean isIdle() {
        return after.equals(Optional.of(before));
    }

    /** Whether another deed is but the next letter of this one. */
    boolean goesOnWith(Deed next) {
        return what.typed()
                && what.equals(next.what)
                && step.equals(next.step)
                && after.equals(Optional.of(next.before));
    }

    Deed withAfter(Optional<Tour> after) {
        return new Deed(what, step, place, before, after);
    }
}
