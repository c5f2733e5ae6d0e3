package atlas.library;

import atlas.ui.Messages;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Stands in a list in which the filter leaves nothing, and leads out. */
final class NothingFound extends VBox {
    NothingFound(Messages messages, Runnable clear) {
        getStyleClass().add("nothing-found");
        var words = new Label(messages.text("library.nothing"));
        words.setWrapText(true);
        words.getStyleClass().add("muted");
        var all = new Button(messages.text("library.nothing.all"));
        all.getStyleClass().add("quiet-button");
        all.setOnAction(_ -> clear.run());
        getChildren().addAll(words, all);
    }
}
