package atlas.ui;

import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A character, wherever it stands on the keyboard and with whatever other keys it is typed there:
 * the question mark of a Japanese, German or French keyboard alike. Matches events of typed
 * characters, not of pressed keys.
 */
public final class TypedKey extends KeyCombination {
    private final String character;

    /**
     * @param character exactly one
     */
    public TypedKey(String character) {
        this.character = character;
    }

    @Override
    public boolean match(KeyEvent event) {
        return event.getEventType() == KeyEvent.KEY_TYPED
                && event.getCharacter().equals(character)
                && !isShortcut(event);
    }

    @Override
    public String getName() {
        return character;
    }

    @Override
    public String getDisplayText() {
        return character;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TypedKey typed && typed.character.equals(character);
    }

    @Override
    public int hashCode() {
        return character.hashCode();
    }

    // Windows reports the right Alt key, which types brackets on many keyboards, as Ctrl and Alt.
    private static boolean isShortcut(KeyEvent event) {
        return event.isMetaDown() || (event.isControlDown() && !event.isAltDown());
    }
}
