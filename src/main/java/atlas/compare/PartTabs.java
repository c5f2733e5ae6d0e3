package atlas.compare;

import atlas.ui.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** The names of the parts; each leads there, and that of the part in view is set off. */
final class PartTabs extends FlowPane {
    private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

    private final Map<Part, Button> tabs = new LinkedHashMap<>();

    PartTabs(Messages messages, List<Part> parts, Consumer<Part> reveal) {
        getStyleClass().add("part-tabs");
        for (Part part : parts) {
            var tab = new Button();
            tab.getStyleClass().setAll("button", "part-tab");
            tab.textProperty().bind(messages.live(part.key()));
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setOnAction(_ -> reveal.accept(part));
            tabs.put(part, tab);
            getChildren().add(tab);
        }
    }

    /** Sets off the part that is in view. */
    void mark(Part here) {
        tabs.forEach((part, tab) -> tab.pseudoClassStateChanged(HERE, part.equals(here)));
    }
}
