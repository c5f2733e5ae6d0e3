package atlas.search;

import atlas.search.text.Span;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;

/** Running text in which what was looked for is set off. */
final class Flow {
    private Flow() {}

    /**
     * The pieces of a text, those of the spans with the style class {@code found}.
     *
     * @param spans in order, without overlaps
     */
    static List<Text> of(String text, List<Span> spans, String... styleClasses) {
        var pieces = new ArrayList<Text>();
        int at = 0;
        for (Span span : spans) {
            add(text.substring(at, span.start()), false, styleClasses, pieces);
            add(text.substring(span.start(), span.end()), true, styleClasses, pieces);
            at = span.end();
        }
        add(text.substring(at), false, styleClasses, pieces);
        return pieces;
    }

    private static void add(String words, boolean found, String[] styleClasses, List<Text> pieces) {
        if (!words.isEmpty()) {
            var piece = Words.text(words, styleClasses);
            if (found) {
                piece.getStyleClass().add("found");
            }
            pieces.add(piece);
        }
    }
}
