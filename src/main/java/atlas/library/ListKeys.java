package atlas.library;

import atlas.ui.Command;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of a list of the library and of the filter above it. */
final class ListKeys {
    private ListKeys() {}

    /**
     * The keys of the filter.
     *
     * @param enter goes to the list
     * @param first opens the first of what is left
     * @param clear lets everything pass again
     */
    static List<Command> filter(Runnable enter, Runnable first, Runnable clear) {
        return List.of(
                command("keys.library.enter", enter, new KeyCodeCombination(KeyCode.DOWN)),
                command("keys.library.first", first, new KeyCodeCombination(KeyCode.ENTER)),
                command("keys.library.clear", clear, new KeyCodeCombination(KeyCode.ESCAPE)));
    }

    /** Opens what is chosen in the list. */
    static Command open(Runnable open) {
        return command("keys.library.open", open, new KeyCodeCombination(KeyCode.ENTER));
    }

    /** Copies the chosen term. */
    static Command copy(Runnable copy) {
        return command(
                "keys.library.copy",
                copy,
                new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN));
    }

    /** Runs the command that a key asks for and lets nobody else see it. */
    static void take(KeyEvent key, List<Command> commands) {
        commands.stream()
                .filter(command -> command.matches(key))
                .findFirst()
                .ifPresent(command -> {
                    key.consume();
                    command.run().run();
                });
    }

    static Command command(String name, Runnable run, KeyCombination keys) {
        return Command.of(name + "." + keys.getName(), name, run, keys);
    }
}
