package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.EventType;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

final class KeyCapsTest {
    @Test
    void capsAreThoseOfTheKeyboard() {
        assertEquals(List.of("Ctrl", "K"), caps("Shortcut+K", false));
        assertEquals(List.of("⌘", "K"), caps("Shortcut+K", true));
        assertEquals(List.of("Alt", "←"), caps("Alt+Left", false));
        assertEquals(List.of("⌥", "←"), caps("Alt+Left", true));
        assertEquals(List.of("?"), KeyCaps.caps(new TypedKey("?"), false));
    }

    @Test
    void aTypedKeyHeedsTheCharacterOnAnyKey() {
        var key = new TypedKey("?");
        assertTrue(key.match(event(KeyEvent.KEY_TYPED, "?", KeyCode.UNDEFINED, false, false)));
        assertTrue(key.match(event(KeyEvent.KEY_TYPED, "?", KeyCode.UNDEFINED, true, true)));
        assertFalse(key.match(event(KeyEvent.KEY_TYPED, "?", KeyCode.UNDEFINED, true, false)));
        assertFalse(key.match(event(KeyEvent.KEY_TYPED, "/", KeyCode.UNDEFINED, false, false)));
        assertFalse(key.match(event(KeyEvent.KEY_PRESSED, "?", KeyCode.SLASH, false, false)));
    }

    @Test
    void aCommandIsRunBySilentKeysToo() {
        var command =
                Command.of("id", "key", () -> {}, KeyCombination.keyCombination("A"))
                        .silently(KeyCombination.keyCombination("B"));
        assertTrue(command.matches(event(KeyEvent.KEY_PRESSED, "", KeyCode.B, false, false)));
        assertFalse(command.matches(event(KeyEvent.KEY_PRESSED, "", KeyCode.C, false, false)));
        assertEquals(List.of(KeyCombination.keyCombination("A")), command.shown());
    }

    private static List<String> caps(String keys, boolean mac) {
        return KeyCaps.caps(KeyCombination.keyCombination(keys), mac);
    }

    private static KeyEvent event(
            EventType<KeyEvent> type,
            String character,
            KeyCode code,
            boolean control,
            boolean alt) {
        return new KeyEvent(type, character, "", code, false, control, alt, false);
    }
}
