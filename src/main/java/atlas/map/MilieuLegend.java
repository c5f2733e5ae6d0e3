package atlas.map;

import atlas.city.Milieu;
import atlas.ui.Messages;
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
        var signs = milieus.stream().map(m -> MilieuSign.of(m.kind())).collect(Collectors.toSet());
        getChildren()
                .setAll(
                        Arrays.stream(MilieuSign.values())
                                .filter(signs::contains)
                                .map(s -> entry(s.node(false), "map.sign." + word(s)))
                                .toList());
        if (milieus.stream().anyMatch(MilieuMarker::isRough)) {
            getChildren().add(entry(MilieuSign.MAKING.node(true), "map.sign.rough"));
        }
    }

    private HBox entry(Node sign, String key) {
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
