package atlas.app;

import atlas.ui.KeyCaps;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

/** The ways in which keys are pressed together. */
final class Shortcuts {
    private Shortcuts() {}

    // On a Mac F11 belongs to the system.
    static KeyCombination wholeScreen() {
        return KeyCaps.MAC
                ? new KeyCodeCombination(
                        KeyCode.F, KeyCombination.META_DOWN, KeyCombination.CONTROL_DOWN)
                : new KeyCodeCombination(KeyCode.F11);
    }

    static KeyCombination alt(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.ALT_DOWN);
    }

    static KeyCombination control(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }

    static KeyCombination controlAnyShift(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_ANY);
    }
}
