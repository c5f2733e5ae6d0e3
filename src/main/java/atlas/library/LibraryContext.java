package atlas.library;

import atlas.state.Background;
import atlas.state.Navigator;
import atlas.ui.Messages;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * The collaborators of the library.
 *
 * @param shelf all that can be read; takes its time, so it is asked once, in the background
 * @param browse opens an address in the user's browser; called only when a link is clicked
 */
public record LibraryContext(
        Navigator navigator,
        Messages messages,
        Background background,
        Supplier<Shelf> shelf,
        Consumer<String> browse) {}
