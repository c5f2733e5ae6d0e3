package atlas.ui;

import javafx.scene.Node;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Pieces of running text. They wrap, cost two nodes and take their look from style classes. */
public final class Words {
    private Words() {}

    /** A run of words. */
    public static Text text(String words, String... styleClasses) {
        var text = new Text(words);
        text.getStyleClass().add("words");
        text.getStyleClass().addAll(styleClasses);
        return text;
    }

    /** Runs that wrap together. */
    public static TextFlow flow(Node... runs) {
        return new TextFlow(runs);
    }

    /** A paragraph of one run. */
    public static TextFlow line(String words, String... styleClasses) {
        return new TextFlow(text(words, styleClasses));
    }

    /** A heading inside a section; {@code level} 2 to 4 as in Markdown. */
    public static TextFlow heading(String words, int level) {
        var heading = line(words, "heading" + level);
        heading.getStyleClass().add("heading-line" + level);
        return heading;
    }
}
