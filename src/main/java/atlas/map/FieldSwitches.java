package atlas.map;

import atlas.city.CreativeField;
import atlas.state.Filter;
import atlas.state.Navigator;
import atlas.ui.FieldBadge;
import atlas.ui.Messages;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A line for each field: its sign and name switch it off and on, "only" keeps it alone. */
final class FieldSwitches extends VBox {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final Navigator navigator;
    private final Messages messages;

    FieldSwitches(MapContext context) {
        navigator = context.navigator();
        messages = context.messages();
        getStyleClass().add("filter-fields");
        for (CreativeField field : CreativeField.values()) {
            getChildren()
                    .add(
                            line(
                                    Optional.of(field),
                                    f -> !f.hidden().contains(field),
                                    () -> navigator.toggle(field)));
        }
        getChildren().add(line(Optional.empty(), Filter::outsiders, navigator::toggleOutsiders));
    }

    private HBox line(Optional<CreativeField> field, Predicate<Filter> shown, Runnable toggle) {
        ObservableValue<String> meaning =
                field.map(f -> messages.live("field." + f.code()))
                        .orElseGet(() -> messages.live("map.outsiders"));
        var line = new HBox(toggle(field, meaning, shown, toggle), only(field, meaning));
        line.getStyleClass().add("filter-line");
        return line;
    }

    private ToggleButton toggle(
            Optional<CreativeField> field,
            ObservableValue<String> meaning,
            Predicate<Filter> shown,
            Runnable toggle) {
        var words = new Label();
        words.textProperty().bind(meaning);
        var content = new HBox(new FieldBadge(field), words);
        content.getStyleClass().add("filter-field-row");
        var button = new ToggleButton();
        button.setGraphic(content);
        button.getStyleClass().setAll("filter-field");
        button.accessibleTextProperty().bind(meaning);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> toggle.run());
        var _ =
                navigator
                        .part(s -> shown.test(s.filter()))
                        .subscribe(on -> {
                            button.setSelected(on);
                            button.pseudoClassStateChanged(OFF, !on);
                        });
        return button;
    }

    private Button only(Optional<CreativeField> field, ObservableValue<String> meaning) {
        var alone = navigator.part(s -> OneField.isAlone(s.filter(), field));
        var only = new Button();
        only.getStyleClass().setAll("filter-reset", "filter-only");
        only.setMinWidth(USE_PREF_SIZE);
        only.textProperty()
                .bind(alone.flatMap(a -> messages.live(a ? "list.only.all" : "list.only")));
        only.accessibleTextProperty()
                .bind(
                        alone.flatMap(a ->
                                a
                                        ? messages.live("list.only.all.spoken")
                                        : meaning.flatMap(
                                                m -> messages.live("list.only.spoken", m))));
        only.setOnAction(_ -> navigator.filter(f -> OneField.toggle(f, field)));
        return only;
    }
}
