package atlas.compare;

import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One kind of rows of the comparison, below its heading. */
abstract class Part {
    private final String key;
    private final Messages messages;
    private final VBox box = new SteadyBox();
    private final Label heading = new Label();

    /**
     * @param key of the heading
     */
    Part(String key, Messages messages) {
        this.key = key;
        this.messages = messages;
        heading.getStyleClass().add("compare-heading");
        heading.setAccessibleRole(AccessibleRole.TEXT);
        box.getStyleClass().add("compare-part");
    }

    /** The key of the heading. */
    String key() {
        return key;
    }

    Node node() {
        return box;
    }

    Messages messages() {
        return messages;
    }

    /** Shows two cities in the language of the moment. */
    void show(Pair pair) {
        heading.setText(messages.text(key));
        Children.set(box, List.of(heading, rows(pair)));
    }

    /** Whether it shows all that it was given. */
    boolean isComplete() {
        return true;
    }

    /** The chart of this part that can be taken along. */
    Optional<Chart> chart() {
        return Optional.empty();
    }

    /** What stands below the heading. */
    abstract Node rows(Pair pair);
}
