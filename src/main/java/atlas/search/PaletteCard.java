package atlas.search;

import atlas.ui.Messages;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the palette looks like: the field, the rows, and a line with the keys. */
final class PaletteCard {
    private PaletteCard() {}

    static VBox of(Messages messages, TextField field, ListView<Row> list) {
        field.getStyleClass().add("palette-field");
        field.promptTextProperty().bind(messages.live("search.prompt"));
        field.accessibleTextProperty().bind(messages.live("search.open"));
        HBox.setHgrow(field, Priority.ALWAYS);
        var head = new HBox(Sign.glass(), field);
        head.getStyleClass().add("palette-head");
        list.setFocusTraversable(false);
        list.accessibleTextProperty().bind(messages.live("search.list"));
        VBox.setVgrow(list, Priority.ALWAYS);
        var keys = new Label();
        keys.textProperty().bind(messages.live("search.keys"));
        keys.getStyleClass().add("palette-keys");
        keys.setMinWidth(0);
        var card = new VBox(head, list, keys);
        card.getStyleClass().addAll("card", "palette");
        return card;
    }
}
