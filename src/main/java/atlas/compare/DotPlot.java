package atlas.compare;

import atlas.city.Dimension;
import atlas.index.Score;
import atlas.index.pairwise.Side;
import atlas.state.Navigator;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The seven indices as lines from 0 to 100 with a marker for each city. */
final class DotPlot extends VBox {
    private static final PseudoClass HIGHLIGHTED = PseudoClass.getPseudoClass("highlighted");

    private final Messages messages;
    private final Navigator navigator;
    private final SideKey key;
    private final SortedMap<Integer, HBox> lines = new TreeMap<>();

    DotPlot(Messages messages, Navigator navigator) {
        this.messages = messages;
        this.navigator = navigator;
        key = new SideKey(messages);
        getStyleClass().add("dot-plot");
    }

    void show(Pair pair, List<Dimension> dimensions) {
        lines.clear();
        dimensions.forEach(d -> lines.put(d.number(), line(pair, d)));
        key.show(pair);
        sayGrey(pair);
        getChildren().setAll(key);
        getChildren().addAll(lines.values());
        getChildren().add(scale());
        highlight(navigator.now().axis());
    }

    void highlight(Optional<Integer> axis) {
        lines.forEach((number, line) ->
                line.pseudoClassStateChanged(HIGHLIGHTED, axis.equals(Optional.of(number))));
    }

    private HBox line(Pair pair, Dimension dimension) {
        int number = dimension.number();
        var first = value(pair.first(), number);
        var second = value(pair.second(), number);
        var name = new Label(messages.text(dimension.shortName()));
        name.getStyleClass().add("dot-name");
        var track = new DotTrack(first, second, pair.third().index(number));
        HBox.setHgrow(track, Priority.ALWAYS);
        var line = new HBox(name, number(first, Side.FIRST), track, number(second, Side.SECOND));
        line.getStyleClass().add("dot-line");
        line.setOnMouseEntered(_ -> navigator.highlight(Optional.of(number)));
        line.setOnMouseExited(_ -> navigator.highlight(Optional.empty()));
        line.setAccessibleRole(AccessibleRole.TEXT);
        line.setAccessibleText(spoken(pair, dimension, first, second));
        return line;
    }

    /** What the grey ticks stand for, where there is one. */
    private void sayGrey(Pair pair) {
        boolean isSeen = lines.keySet().stream().anyMatch(n -> pair.third().index(n).isPresent());
        if (isSeen) {
            var tick = new Region();
            tick.getStyleClass().addAll("dot-track-median", "dot-key-tick");
            key.add(tick, ThirdWords.name(pair.third(), new SheetSpeech(messages.language())));
        }
    }

    private HBox scale() {
        var name = new Label();
        name.getStyleClass().add("dot-name");
        var scale = new DotScale();
        HBox.setHgrow(scale, Priority.ALWAYS);
        var line = new HBox(name, value(""), scale, value(""));
        line.getStyleClass().addAll("dot-line", "dot-scale-line");
        return line;
    }

    private static Label value(String words) {
        var label = new Label(words);
        label.getStyleClass().add("dot-value");
        return label;
    }

    private Label number(OptionalDouble value, Side side) {
        var label = value(said(value));
        label.getStyleClass().add("side-" + Sides.letter(side));
        return label;
    }

    private String said(OptionalDouble value) {
        return value.isPresent()
                ? "" + Math.round(value.getAsDouble())
                : messages.text("compare.gap");
    }

    private String spoken(
            Pair pair, Dimension dimension, OptionalDouble first, OptionalDouble second) {
        return messages.text(
                "compare.dots.spoken",
                messages.text(dimension.shortName()),
                messages.text(pair.first().city().name().common()),
                said(first),
                messages.text(pair.second().city().name().common()),
                said(second));
    }

    private static OptionalDouble value(Face face, int number) {
        return face.scores()
                .map(s -> s.index(number))
                .map(Score::value)
                .orElse(OptionalDouble.empty());
    }
}
