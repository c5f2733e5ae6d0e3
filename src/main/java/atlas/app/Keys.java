package atlas.app;

import atlas.ui.Command;
import atlas.ui.KeyCaps;
import atlas.ui.TypedKey;
import java.util.List;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/** Lays the keys of the commands that work wherever the focus is. */
final class Keys {
    private Keys() {}

    /**
     * From now on the scene heeds the keys of the commands.
     *
     * @return ends that for the typed ones; the others end when they are laid anew
     */
    static Subscription lay(Scene scene, List<Command> commands) {
        for (Command command : commands) {
            for (KeyCombination keys : command.all()) {
                if (!(keys instanceof TypedKey)) {
                    scene.getAccelerators().put(keys, () -> run(scene, command, keys));
                }
            }
        }
        EventHandler<KeyEvent> typed = event -> typed(scene, commands, event);
        scene.addEventFilter(KeyEvent.KEY_TYPED, typed);
        return () -> scene.removeEventFilter(KeyEvent.KEY_TYPED, typed);
    }

    private static void run(Scene scene, Command command, KeyCombination keys) {
        if (!(isWriting(scene) && writes(keys))) {
            command.run().run();
        }
    }

    /** A character that is typed into a text is that character and nothing else. */
    private static void typed(Scene scene, List<Command> commands, KeyEvent event) {
        if (isWriting(scene)) {
            return;
        }
        commands.stream()
                .filter(command -> command.matches(event))
                .findFirst()
                .ifPresent(command -> {
                    event.consume();
                    command.run().run();
                });
    }

    private static boolean isWriting(Scene scene) {
        return scene.getFocusOwner() instanceof TextInputControl;
    }

    // With Alt the arrows go from word to word in a text, and on a Mac all other keys write signs.
    private static boolean writes(KeyCombination keys) {
        boolean arrow = keys instanceof KeyCodeCombination code && code.getCode().isArrowKey();
        return keys.getAlt() == ModifierValue.DOWN && (arrow || KeyCaps.MAC);
    }
}
