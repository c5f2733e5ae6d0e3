package atlas.compare;

import atlas.ui.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;

/** The names of the parts; each leads there. */
final class PartTabs extends FlowPane {
    PartTabs(Messages messages, List<Part> parts, Consumer<Part> reveal) {
        getStyleClass().add("part-tabs");
        for (Part part : parts) {
            var tab = new Button();
            tab.getStyleClass().setAll("button", "part-tab");
            tab.textProperty().bind(messages.live(part.key()));
            tab.setMinWidth(USE_PREF_SIZE);
            tab.setOnAction(_ -> reveal.accept(part));
            getChildren().add(tab);
        }
    }
}
