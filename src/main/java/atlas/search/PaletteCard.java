package atlas.search;

import atlas.ui.KeyCaps;
import atlas.ui.Messages;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

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
        ObservableValue<@Nullable Row> row = list.getSelectionModel().selectedItemProperty();
        keys.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () -> keys(messages, Optional.ofNullable(row.getValue())),
                                row,
                                messages.languageProperty()));
        keys.getStyleClass().add("palette-keys");
        keys.setMinWidth(0);
        var card = new VBox(head, list, keys);
        card.getStyleClass().addAll("card", "palette");
        return card;
    }

    /** A city can be compared too. */
    private static String keys(Messages messages, Optional<Row> selected) {
        return selected.flatMap(Row::city).isPresent()
                ? messages.text("search.keys.city", KeyCaps.text(PaletteKeys.COMPARE))
                : messages.text("search.keys");
    }
}
