package atlas.app;

import atlas.ui.Command;
import atlas.ui.KeyCaps;
import atlas.ui.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * Lists every key. Made from the commands themselves, so that it cannot tell of a key that is none.
 */
final class KeySheet extends FlowPane {
    private final Messages messages;

    KeySheet(Messages messages, KeyMap map) {
        this.messages = messages;
        getStyleClass().add("key-sheet");
        var first = new VBox();
        var second = new VBox();
        List.of(first, second).forEach(column -> column.getStyleClass().add("key-column"));
        int half = map.parts().stream().mapToInt(KeySheet::height).sum() / 2;
        int height = 0;
        for (KeyMap.Part part : map.parts()) {
            // A part belongs where the greater part of it is.
            var column = height + height(part) / 2 <= half ? first : second;
            column.getChildren().add(part(part));
            height += height(part);
        }
        getChildren().setAll(first, second);
    }

    /** In rows; the heading takes two. */
    private static int height(KeyMap.Part part) {
        return 2 + rows(part.commands()).size();
    }

    private VBox part(KeyMap.Part part) {
        var title = new Label();
        title.textProperty().bind(messages.live(part.title()));
        title.getStyleClass().add("heading");
        var box = new VBox(title);
        box.getStyleClass().add("key-part");
        rows(part.commands()).forEach((key, keys) -> box.getChildren().add(row(key, keys)));
        return box;
    }

    /** Commands of one name, such as the four arrows that move the map, share a row. */
    private static Map<String, List<KeyCombination>> rows(List<Command> commands) {
        return commands.stream()
                .filter(command -> command.keys().isPresent())
                .collect(
                        Collectors.groupingBy(
                                Command::key,
                                LinkedHashMap::new,
                                Collectors.flatMapping(
                                        command -> command.shown().stream(), Collectors.toList())));
    }

    private HBox row(String key, List<KeyCombination> keys) {
        var name = new Label();
        name.textProperty().bind(messages.live(key));
        name.setWrapText(true);
        name.setMaxWidth(Double.MAX_VALUE);
        name.getStyleClass().add("key-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        var caps = new HBox();
        caps.setMinWidth(USE_PREF_SIZE);
        caps.getStyleClass().add("key-choices");
        keys.stream().map(KeyCaps::node).forEach(caps.getChildren()::add);
        var row = new HBox(name, caps);
        row.getStyleClass().add("key-row");
        return row;
    }
}
