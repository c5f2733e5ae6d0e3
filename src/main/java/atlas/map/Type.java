package atlas.map;

import atlas.geo.Point;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Knows, before a label is made, how wide it will be in the fonts of the style sheets. */
final class Type extends Group {
    static final String NAME = "map-name";
    static final String BESIDE = "map-beside";

    /** What no Japanese line begins with. */
    private static final String BOUND = "ー・、。）」』】々ぁぃぅぇぉっゃゅょァィゥェォッャュョ";

    private final Map<String, Text> probes = new HashMap<>();
    private final Map<Wording, Double> widths = new HashMap<>();
    private final Map<Wording, String> broken = new HashMap<>();
    private final Text measure = new Text();

    private record Wording(String words, Font font) {}

    Type() {
        setVisible(false);
        setManaged(false);
    }

    /** Pixels that all sizes are multiples of. */
    double em() {
        return font("").getSize();
    }

    double lineHeight() {
        return em() * 1.3;
    }

    /** The font of the style classes, written with a space between them. */
    Font font(String styleClasses) {
        var known = Optional.ofNullable(probes.get(styleClasses));
        return known.orElseGet(() -> probe(styleClasses)).getFont();
    }

    double width(String words, String styleClasses) {
        return widths.computeIfAbsent(new Wording(words, font(styleClasses)), this::measured);
    }

    /**
     * The words in lines no wider than a limit, where they can be broken. The toolkit would begin
     * lines with long marks and small kana, which no Japanese line begins with.
     *
     * @param widest in pixels; always the same for a size of type
     */
    String lines(String words, String styleClasses, double widest) {
        var wording = new Wording(words, font(styleClasses));
        return broken.computeIfAbsent(wording, _ -> broken(words, styleClasses, widest));
    }

    String broken(String words, String styleClasses, double widest) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var breaks = BreakIterator.getLineInstance(Locale.JAPANESE);
        breaks.setText(words);
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            String part = words.substring(start, end);
            boolean bound = BOUND.indexOf(part.charAt(0)) >= 0;
            boolean fits = width(line + part.stripTrailing(), styleClasses) <= widest;
            if (!line.isEmpty() && !fits && !bound) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
            }
            line.append(part);
            start = end;
        }
        lines.add(line.toString());
        return String.join("\n", lines);
    }

    /** Width and height of words in lines of their own. */
    Point size(String lines, String styleClasses) {
        measure.setFont(font(styleClasses));
        measure.setText(lines);
        double width = lines.lines().mapToDouble(line -> width(line, styleClasses)).max().orElse(0);
        return new Point(Math.ceil(width), measure.getLayoutBounds().getHeight());
    }

    /** The style classes of a name in a script. */
    static String name(String script) {
        return NAME + " script-" + script;
    }

    /** The style classes of words in a script that stand beside a name. */
    static String beside(String script) {
        return BESIDE + " script-" + script;
    }

    /** Tells when the theme or the text size has changed what fits where. */
    javafx.beans.value.ObservableValue<Font> base() {
        font("");
        return Optional.ofNullable(probes.get("")).orElseThrow().fontProperty();
    }

    private Text probe(String styleClasses) {
        var probe = new Text();
        probe.getStyleClass().addAll(styleClasses.split(" "));
        getChildren().add(probe);
        // Known before it is styled: styling may tell of a new size, and who hears of it asks
        // again.
        probes.put(styleClasses, probe);
        probe.applyCss();
        return probe;
    }

    private double measured(Wording wording) {
        measure.setFont(wording.font());
        measure.setText(wording.words());
        return measure.getLayoutBounds().getWidth();
    }
}
