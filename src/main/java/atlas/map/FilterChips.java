package atlas.map;

import atlas.state.Filter;
import atlas.state.Navigator;
import atlas.ui.Icon;
import atlas.ui.Messages;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.FlowPane;

/** The wishes of the filter, each to be taken back with a click, or all at once. */
final class FilterChips extends FlowPane {
    private final Navigator navigator;
    private final Messages messages;
    private final FilterWords words;

    FilterChips(Navigator navigator, Messages messages, FilterWords words) {
        this.navigator = navigator;
        this.messages = messages;
        this.words = words;
        getStyleClass().add("filter-chips");
        setMinHeight(USE_PREF_SIZE);
        var _ = navigator.part(s -> s.filter()).subscribe(_ -> show());
        var _ = messages.languageProperty().subscribe((_, _) -> show());
    }

    private void show() {
        Filter filter = navigator.now().filter();
        List<Button> chips = Facet.of(filter).map(facet -> chip(facet, filter)).toList();
        getChildren().setAll(chips);
        if (!chips.isEmpty()) {
            getChildren().add(reset());
        }
        setVisible(!chips.isEmpty());
        setManaged(!chips.isEmpty());
    }

    private Button chip(Facet facet, Filter filter) {
        String meaning = words.of(facet, filter);
        var chip = new Button(meaning, Icon.CLOSE.node());
        chip.setContentDisplay(ContentDisplay.RIGHT);
        chip.getStyleClass().setAll("filter-chip");
        chip.setAccessibleText(messages.text("list.drop", meaning));
        chip.setOnAction(_ -> navigator.filter(facet::dropFrom));
        return chip;
    }

    private Button reset() {
        var reset = new Button(messages.text("list.reset"));
        reset.getStyleClass().setAll("filter-reset");
        reset.setOnAction(_ -> navigator.filter(_ -> Filter.NONE));
        return reset;
    }
}
