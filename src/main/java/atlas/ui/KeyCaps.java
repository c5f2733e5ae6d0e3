package atlas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.layout.HBox;

/** How combinations of keys are written and drawn: as the keyboard of this machine has them. */
public final class KeyCaps {
    /** Whether this machine is one, where Alt and Ctrl mean other things than elsewhere. */
    public static final boolean MAC =
            System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    private KeyCaps() {}

    /** In one word for tips and lists, such as {@code Ctrl+K}; on a Mac {@code ⌘K}. */
    public static String text(KeyCombination keys) {
        return String.join(MAC ? "" : "+", caps(keys, MAC));
    }

    /** Drawn as keys beside each other. */
    public static HBox node(KeyCombination keys) {
        var row = new HBox();
        row.getStyleClass().add("key-caps");
        for (String cap : caps(keys, MAC)) {
            var key = new Label(cap);
            key.getStyleClass().add("key-cap");
            key.setMinWidth(Label.USE_PREF_SIZE);
            row.getChildren().add(key);
        }
        return row;
    }

    /** What stands on each key, modifiers first. */
    static List<String> caps(KeyCombination keys, boolean mac) {
        var caps = new ArrayList<String>();
        add(caps, keys.getControl(), mac ? "⌃" : "Ctrl");
        add(caps, keys.getAlt(), mac ? "⌥" : "Alt");
        add(caps, keys.getShift(), mac ? "⇧" : "Shift");
        add(caps, keys.getMeta(), mac ? "⌘" : "Meta");
        add(caps, keys.getShortcut(), mac ? "⌘" : "Ctrl");
        caps.add(
                keys instanceof KeyCodeCombination combination
                        ? cap(combination.getCode())
                        : keys.getDisplayText());
        return caps;
    }

    private static void add(List<String> caps, ModifierValue value, String cap) {
        if (value == ModifierValue.DOWN) {
            caps.add(cap);
        }
    }

    private static String cap(KeyCode code) {
        return switch (code) {
            case LEFT -> "←";
            case RIGHT -> "→";
            case UP -> "↑";
            case DOWN -> "↓";
            case COMMA -> ",";
            case PERIOD -> ".";
            case PLUS -> "+";
            case MINUS -> "−";
            case ESCAPE -> "Esc";
            case PAGE_UP -> "Page Up";
            case PAGE_DOWN -> "Page Down";
            default -> code.getName();
        };
    }
}
