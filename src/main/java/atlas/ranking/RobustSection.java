package atlas.ranking;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** One answer of the page: a heading, a sentence for students, what was found, and from what. */
class RobustSection extends VBox {
    private final RankingContext context;
    private final VBox content = new VBox();
    private final Label origin = label("", "muted", "small");

    /**
     * @param name the last part of the keys of its heading and of its sentence
     */
    RobustSection(RankingContext context, String name) {
        this.context = context;
        getStyleClass().add("robust-section");
        content.getStyleClass().add("robust-content");
        var title = label("", "serif", "robust-title");
        title.textProperty().bind(context.messages().live("robust.title." + name));
        var lead = label("");
        lead.textProperty().bind(context.messages().live("robust.lead." + name));
        getChildren().setAll(title, lead, content, origin);
    }

    /** Puts what was found in place of what was there. */
    final void fill(Node... nodes) {
        content.getChildren().setAll(nodes);
    }

    final VBox content() {
        return content;
    }

    /** Says from what the figures come; nothing hides the line. */
    final void origin(String words) {
        origin.setText(words);
        origin.setVisible(!words.isEmpty());
        origin.setManaged(!words.isEmpty());
    }

    final String say(String key, Object... arguments) {
        return context.messages().text(key, arguments);
    }

    final RankingContext context() {
        return context;
    }

    /** Words that wrap. */
    static Label label(String words, String... styles) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add("verdict-line");
        label.getStyleClass().addAll(styles);
        return label;
    }
}
