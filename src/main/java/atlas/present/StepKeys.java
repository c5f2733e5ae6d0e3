package atlas.present;

import atlas.ui.Command;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys for the steps of a tour that is written: the one table of them. */
final class StepKeys {
    private final List<Command> everywhere;
    private final List<Command> outsideTexts;

    /**
     * @param editor of the steps
     * @param undo takes back what was done last
     * @param redo does it again
     */
    StepKeys(TourEditor editor, Runnable undo, Runnable redo) {
        everywhere =
                List.of(
                        Command.of(
                                "own.up",
                                "own.step.up",
                                () -> editor.move(-1),
                                new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN)),
                        Command.of(
                                "own.down",
                                "own.step.down",
                                () -> editor.move(1),
                                new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN)),
                        Command.of(
                                "own.preview",
                                "own.step.preview",
                                editor::preview,
                                control(KeyCode.ENTER)),
                        Command.of(
                                "own.duplicate",
                                "own.step.duplicate",
                                editor::duplicate,
                                control(KeyCode.D)));
        outsideTexts =
                List.of(
                        Command.of(
                                "own.remove",
                                "own.step.remove",
                                editor::remove,
                                new KeyCodeCombination(KeyCode.DELETE)),
                        Command.of("own.undo", "own.undo.key", undo, control(KeyCode.Z)),
                        Command.of(
                                        "own.redo",
                                        "own.redo.key",
                                        redo,
                                        new KeyCodeCombination(
                                                KeyCode.Z,
                                                KeyCombination.SHORTCUT_DOWN,
                                                KeyCombination.SHIFT_DOWN))
                                .silently(control(KeyCode.Y)));
    }

    /** All that the list of keys promises. */
    List<Command> all() {
        return java.util.stream.Stream.concat(everywhere.stream(), outsideTexts.stream()).toList();
    }

    /** Does what a key asks for; within a text, its own keys come first. */
    void heed(KeyEvent key) {
        Consumer<Command> run =
                command -> {
                    command.run().run();
                    key.consume();
                };
        everywhere.stream().filter(c -> c.matches(key)).findFirst().ifPresent(run);
        if (!key.isConsumed() && !(key.getTarget() instanceof TextInputControl)) {
            outsideTexts.stream().filter(c -> c.matches(key)).findFirst().ifPresent(run);
        }
    }

    private static KeyCombination control(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }
}
