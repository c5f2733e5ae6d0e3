package atlas.library;

import atlas.ui.Messages;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** Takes words along. */
final class Copying {
    private Copying() {}

    /** A button that copies and says so. */
    static Button button(Messages messages, String name, Supplier<String> words) {
        var button = new Button(name);
        button.getStyleClass().addAll("quiet-button", "small", "copy-button");
        button.setOnAction(_ -> {
            copy(words.get());
            button.setText(messages.text("reference.copied"));
        });
        button.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused) {
                        button.setText(name);
                    }
                });
        return button;
    }

    static void copy(String words) {
        var content = new ClipboardContent();
        content.putString(words);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
