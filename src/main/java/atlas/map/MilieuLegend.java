package atlas.map;

import atlas.city.Milieu;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What the signs of the milieus on show mean. */
final class MilieuLegend extends VBox {
    private final Messages messages;

    MilieuLegend(Messages messages, ObservableValue<List<Milieu>> milieus) {
        this.messages = messages;
        getStyleClass().add("legend-entries");
        var _ = milieus.subscribe(this::explain);
    }

    private void explain(List<Milieu> milieus) {
        getChildren().setAll(entries(messages, milieus));
    }

    /** A sign with its words for each family of kinds among some milieus. */
    static List<HBox> entries(Messages messages, List<Milieu> milieus) {
        var signs = milieus.stream().map(m -> MilieuSign.of(m.kind())).collect(Collectors.toSet());
        var entries = new ArrayList<HBox>();
        Arrays.stream(MilieuSign.values())
                .filter(signs::contains)
                .map(s -> entry(messages, s.node(false), "map.sign." + word(s)))
                .forEach(entries::add);
        if (milieus.stream().anyMatch(MilieuMarker::isRough)) {
            entries.add(entry(messages, MilieuSign.MAKING.node(true), "map.sign.rough"));
        }
        return entries;
    }

    private static HBox entry(Messages messages, Node sign, String key) {
        var words = new Label();
        words.textProperty().bind(messages.live(key));
        words.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(sign, words);
        row.getStyleClass().addAll("legend-row", "milieu-entry");
        return row;
    }

    private static String word(MilieuSign sign) {
        return sign.name().toLowerCase(Locale.ROOT);
    }
}
