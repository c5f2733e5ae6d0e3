package atlas.map;

import atlas.geo.Point;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Knows, before a label is made, how wide it will be in the fonts of the style sheets. */
final class Type extends Group {
    static final String NAME = "map-name";
    static final String BESIDE = "map-beside";

    private final Map<String, Text> probes = new HashMap<>();
    private final Map<Wording, Double> widths = new HashMap<>();
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

    /** Width and height of words that break into lines no wider than a limit. */
    Point size(String words, String styleClasses, double widest) {
        measure.setFont(font(styleClasses));
        measure.setText(words);
        measure.setWrappingWidth(widest);
        // The text's own bounds are as wide as the limit, however short its lines are.
        double width =
                measure.getLayoutInfo().getTextLines(false).stream()
                        .mapToDouble(line -> line.bounds().getWidth())
                        .max()
                        .orElse(0);
        var size = new Point(Math.ceil(width), measure.getLayoutBounds().getHeight());
        measure.setWrappingWidth(0);
        return size;
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
