package atlas.app;

import atlas.state.Navigator;
import atlas.state.ViewState.Frame;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** The keys that work wherever the focus is. */
final class Keys {
    private Keys() {}

    /** Lays the keys on a scene. */
    static void lay(Scene scene, Stage stage, Navigator navigator) {
        all(stage, navigator).forEach(scene.getAccelerators()::put);
    }

    private static Map<KeyCombination, Runnable> all(Stage stage, Navigator navigator) {
        var keys = new LinkedHashMap<KeyCombination, Runnable>();
        keys.put(alt(KeyCode.LEFT), navigator::back);
        keys.put(alt(KeyCode.RIGHT), navigator::forward);
        keys.put(new KeyCodeCombination(KeyCode.OPEN_BRACKET), navigator::back);
        keys.put(new KeyCodeCombination(KeyCode.CLOSE_BRACKET), navigator::forward);
        keys.put(
                new KeyCodeCombination(KeyCode.F11),
                () -> stage.setFullScreen(!stage.isFullScreen()));
        keys.put(control(KeyCode.DIGIT1), () -> navigator.fold(Frame::withListFolded));
        keys.put(control(KeyCode.DIGIT2), () -> navigator.fold(Frame::withPanelFolded));
        return keys;
    }

    private static KeyCombination alt(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.ALT_DOWN);
    }

    private static KeyCombination control(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
