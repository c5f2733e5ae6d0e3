package atlas.present.paper;

import atlas.ui.Messages;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;

/**
 * One of a few, always: a name and a button for each.
 *
 * @param <T> what is chosen; its constants are named by the key and their own name
 */
final class Switch<T extends Enum<T>> extends FlowPane {
    private final ToggleGroup group = new ToggleGroup();
    private T chosen;

    /**
     * @param values at least one; the first is chosen
     */
    Switch(Messages messages, String key, T[] values) {
        chosen = values[0];
        getStyleClass().add("handout-switch");
        var name = new Label();
        name.textProperty().bind(messages.live(key));
        name.getStyleClass().add("muted");
        getChildren().add(name);
        for (T value : values) {
            String id = value.name().toLowerCase(Locale.ROOT);
            var button = new RadioButton();
            button.setId("handout-" + id);
            button.setToggleGroup(group);
            button.setUserData(value);
            button.setSelected(value == chosen);
            button.textProperty().bind(messages.live(key + "." + id));
            var _ =
                    button.selectedProperty()
                            .subscribe(selected -> {
                                if (selected) {
                                    chosen = value;
                                }
                            });
            getChildren().add(button);
        }
    }

    T chosen() {
        return chosen;
    }

    void choose(T value) {
        group.getToggles().stream()
                .filter(toggle -> value.equals(toggle.getUserData()))
                .forEach(toggle -> toggle.setSelected(true));
    }
}
