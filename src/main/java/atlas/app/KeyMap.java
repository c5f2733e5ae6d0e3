package atlas.app;

import atlas.ui.Command;
import java.util.List;

/**
 * Every key of the atlas, by the part of the window that heeds it.
 *
 * @param parts in the order of the sheet; the first holds everywhere
 */
record KeyMap(List<Part> parts) {
    /**
     * @param title key in the messages
     * @param commands without a key stay out of the sheet
     */
    record Part(String title, List<Command> commands) {}

    /** Copies the list. */
    KeyMap {
        parts = List.copyOf(parts);
    }
}
