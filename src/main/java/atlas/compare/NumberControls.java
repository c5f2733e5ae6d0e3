package atlas.compare;

import atlas.index.Basis;
import atlas.state.Navigator;
import atlas.state.Pairing;
import atlas.ui.Messages;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** On what basis numbers are compared, and in which order they stand. */
final class NumberControls extends FlowPane {
    private final Navigator navigator;
    private final Messages messages;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<Basis, ToggleButton> choices = new EnumMap<>(Basis.class);
    private final CheckBox largest = new CheckBox();

    NumberControls(Navigator navigator, Messages messages) {
        this.navigator = navigator;
        this.messages = messages;
        getStyleClass().add("number-controls");
        var words = new Label();
        words.textProperty().bind(messages.live("compare.numbers.basis"));
        words.getStyleClass().add("muted");
        var bases = new HBox();
        bases.getStyleClass().add("number-bases");
        for (Basis basis : Basis.values()) {
            choices.put(basis, choice(basis));
        }
        bases.getChildren().setAll(choices.values());
        largest.setId("largest-first");
        largest.textProperty().bind(messages.live("compare.numbers.largest"));
        largest.setOnAction(_ -> navigator.pairing(c -> c.withLargestFirst(largest.isSelected())));
        getChildren().setAll(words, bases, largest);
    }

    /** Shows what the view state says. */
    void show() {
        Pairing now = navigator.now().pairing();
        choices.forEach((basis, choice) -> choice.setSelected(now.basis() == basis));
        largest.setSelected(now.largestFirst());
    }

    private ToggleButton choice(Basis basis) {
        var choice = new ToggleButton();
        choice.textProperty().bind(messages.live(key(basis)));
        choice.getStyleClass().add("choice-button");
        choice.setToggleGroup(group);
        choice.setOnAction(_ -> {
            choice.setSelected(true);
            navigator.pairing(c -> c.withBasis(basis));
        });
        return choice;
    }

    private static String key(Basis basis) {
        return "sheet.basis." + basis.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
