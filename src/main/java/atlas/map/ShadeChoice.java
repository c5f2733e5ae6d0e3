package atlas.map;

import atlas.state.Navigator;
import atlas.state.Study;
import atlas.ui.Messages;
import atlas.ui.Tip;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the signs are coloured by: one of three. */
final class ShadeChoice extends VBox {
    private final Navigator navigator;
    private final Messages messages;

    ShadeChoice(Navigator navigator, Messages messages) {
        this.navigator = navigator;
        this.messages = messages;
        getStyleClass().add("shade-choice");
        var title = new Label();
        title.getStyleClass().addAll("muted", "small");
        title.textProperty().bind(messages.live("shade.by"));
        var row = new HBox();
        row.getStyleClass().add("shade-buttons");
        var group = new ToggleGroup();
        for (var shading : Study.Shading.values()) {
            row.getChildren().add(button(shading, group));
        }
        getChildren().setAll(title, row);
    }

    private ToggleButton button(Study.Shading shading, ToggleGroup group) {
        String word = shading.name().toLowerCase(Locale.ROOT);
        var button = new ToggleButton();
        button.getStyleClass().setAll("shade-button");
        button.setToggleGroup(group);
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(messages.live("shade.by." + word));
        button.accessibleTextProperty().bind(messages.live("shade.how." + word));
        Tip.on(button, messages.live("shade.how." + word));
        button.setOnAction(_ -> {
            button.setSelected(true);
            navigator.study(s -> s.withShading(shading));
        });
        var _ =
                navigator
                        .part(s -> s.study().shading() == shading)
                        .subscribe(chosen -> button.setSelected(chosen));
        return button;
    }
}
