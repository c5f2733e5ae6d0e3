package atlas.state;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where the user's scenarios are kept. Changes are made one after the other. */
@FunctionalInterface
public interface ScenarioShelf {
    /** What can be done to it. */
    sealed interface Change {}

    /** Nothing; only looks. */
    record Look() implements Change {}

    /** Keeps one, in place of one of the same name. */
    record Put(KeptScenario scenario) implements Change {}

    /** Gives one another name, which none may have yet. */
    record Rename(String from, String to) implements Change {}

    /** Removes one. */
    record Remove(String name) implements Change {}

    /**
     * Makes a change.
     *
     * @param then told on the window's thread, once the change is on the disk, of all that is kept,
     *     the oldest first; of nothing where it could not be kept, and then all is as before
     */
    void make(Change change, Consumer<Optional<List<KeptScenario>>> then);
}
