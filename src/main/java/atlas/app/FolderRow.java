package atlas.app;

import atlas.ui.Messages;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Names the data folder, opens it, copies its name, and says how to begin with another. */
final class FolderRow extends VBox {
    private final Messages messages;

    /**
     * @param show has the system open the address of a folder
     */
    FolderRow(Messages messages, Path folder, Consumer<String> show) {
        this.messages = messages;
        getStyleClass().add("settings-folder");
        var path = new Label(folder.toString());
        path.setWrapText(true);
        var hint = new Label();
        hint.textProperty()
                .bind(messages.live("settings.folder.hint", LogFile.in(folder).toString()));
        hint.setWrapText(true);
        hint.getStyleClass().addAll("muted", "settings-hint");
        var open = button("folder-open", "settings.folder.open");
        open.setOnAction(_ -> show.accept(folder.toUri().toString()));
        var copy = button("folder-copy", "settings.folder.copy");
        copy.setOnAction(_ -> copy(folder, copy));
        var buttons = new FlowPane(open, copy);
        buttons.getStyleClass().add("settings-buttons");
        getChildren().setAll(path, buttons, hint);
    }

    private Button button(String id, String key) {
        var button = new Button();
        button.setId(id);
        button.textProperty().bind(messages.live(key));
        return button;
    }

    private void copy(Path folder, Button copy) {
        var content = new ClipboardContent();
        content.putString(folder.toString());
        Clipboard.getSystemClipboard().setContent(content);
        copy.textProperty().bind(messages.live("settings.folder.copied"));
    }
}
