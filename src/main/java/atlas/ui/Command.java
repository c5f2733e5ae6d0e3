package atlas.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Something the user can have done by name or by key. The keys of the window, the sheet that lists
 * them and the search all read the same commands.
 *
 * @param id stands for it where it is remembered
 * @param key of its name in the messages
 * @param keys that run it, if any; those that are shown where there is room for one
 * @param also other keys that are shown where all are listed
 * @param silent keys that run it too but are nowhere shown, such as the plus of another keyboard
 */
public record Command(
        String id,
        String key,
        Optional<KeyCombination> keys,
        List<KeyCombination> also,
        List<KeyCombination> silent,
        Runnable run) {
    /** Copies the lists. */
    public Command {
        also = List.copyOf(also);
        silent = List.copyOf(silent);
    }

    /** With one combination of keys, or none. */
    public Command(String id, String key, Optional<KeyCombination> keys, Runnable run) {
        this(id, key, keys, List.of(), List.of(), run);
    }

    /** With all these keys shown; the first is the one for tight places. */
    public static Command of(String id, String key, Runnable run, KeyCombination... keys) {
        return new Command(
                id,
                key,
                Stream.of(keys).findFirst(),
                Stream.of(keys).skip(1).toList(),
                List.of(),
                run);
    }

    /** The same, run by more keys that are not shown. */
    public Command silently(KeyCombination... keys) {
        return new Command(id, key, this.keys, also, List.of(keys), run);
    }

    /** The keys that are listed, the main ones first. */
    public List<KeyCombination> shown() {
        return Stream.concat(keys.stream(), also.stream()).toList();
    }

    /** Every combination that runs it. */
    public List<KeyCombination> all() {
        return Stream.concat(shown().stream(), silent.stream()).toList();
    }

    /** Whether an event of the keyboard asks for it. */
    public boolean matches(KeyEvent event) {
        return all().stream().anyMatch(keys -> keys.match(event));
    }
}
