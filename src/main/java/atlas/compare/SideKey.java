package atlas.compare;

import atlas.index.pairwise.Side;
import atlas.ui.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;

/** Says which marks belong to which city, so that a chart can be read by itself. */
final class SideKey extends FlowPane {
    private final Messages messages;

    SideKey(Messages messages) {
        this.messages = messages;
        getStyleClass().add("side-key");
    }

    /** The signs of both cities with their names. */
    void show(Pair pair) {
        getChildren()
                .setAll(
                        entry(new SideSign(Side.FIRST), name(pair.first())),
                        entry(new SideSign(Side.SECOND), name(pair.second())));
    }

    /** One more sign. */
    void add(Node sign, String words) {
        getChildren().add(entry(sign, words));
    }

    private String name(Face face) {
        return messages.text(face.city().name().common());
    }

    private static HBox entry(Node sign, String words) {
        var label = new Label(words);
        label.setMinWidth(USE_PREF_SIZE);
        var entry = new HBox(sign, label);
        entry.getStyleClass().add("side-key-entry");
        return entry;
    }
}
