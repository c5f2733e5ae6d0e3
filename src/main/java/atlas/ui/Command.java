package atlas.ui;

import java.util.Optional;
import javafx.scene.input.KeyCombination;

/**
 * Something the user can have done by name or by key. The keys of the window, the sheet that lists
 * them and the search all read the same commands.
 *
 * @param id stands for it where it is remembered
 * @param key of its name in the messages
 * @param keys that run it, if any
 */
public record Command(String id, String key, Optional<KeyCombination> keys, Runnable run) {}
