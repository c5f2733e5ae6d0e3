package atlas.map;

import atlas.index.Bands;
import atlas.state.Study;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the colours of the score mean: made from the classes that the map shows. */
final class ShadeLegend extends VBox {
    private final Messages messages;

    ShadeLegend(Messages messages, ObservableValue<Optional<Shade>> shade) {
        this.messages = messages;
        getStyleClass().add("legend-entries");
        var _ = shade.subscribe(this::show);
        var _ = messages.languageProperty().subscribe((_, _) -> show(shade.getValue()));
    }

    private void show(Optional<Shade> shade) {
        getChildren().setAll(shade.map(this::rows).orElse(List.of()));
    }

    private List<Node> rows(Shade shade) {
        var rows = new ArrayList<Node>(List.of(says(shade)));
        if (shade.by() == Study.Shading.SCORE) {
            shade.bands().bands().reversed().forEach(band -> rows.add(row(band)));
        } else {
            for (int index = 1; index <= shade.indices().size(); index++) {
                rows.add(
                        row(
                                new Shade.Tone.OfIndex(index),
                                messages.text(shade.index(index)),
                                String.valueOf(shade.strongestIn(index))));
            }
        }
        rows.add(row(new Shade.Tone.NoData(), messages.text("shade.none"), ""));
        return rows;
    }

    private Node row(Bands.Band band) {
        return row(
                new Shade.Tone.OfClass(band.number()),
                range(messages, band),
                String.valueOf(band.cities()));
    }

    /** Such as "41.2 to 48.9". */
    static String range(Messages messages, Bands.Band band) {
        String low = score(messages, band.low());
        String high = score(messages, band.high());
        return low.equals(high) ? low : messages.text("shade.range", low, high);
    }

    private static String score(Messages messages, double score) {
        return String.format(messages.language().locale(), "%.1f", score);
    }

    private Node says(Shade shade) {
        String scenario = messages.text(shade.published() ? "shade.published" : "shade.own");
        String what = shade.by() == Study.Shading.SCORE ? "shade.says.score" : "shade.says.index";
        var says =
                new Label(
                        messages.text(
                                what,
                                messages.text(shade.panel()),
                                shade.scored(),
                                shade.cities(),
                                scenario));
        says.setWrapText(true);
        says.getStyleClass().addAll("muted", "small", "shade-says");
        return says;
    }

    private static Node row(Shade.Tone tone, String meaning, String number) {
        var words = new Label(meaning);
        words.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var cities = new Label(number);
        cities.setMinWidth(USE_PREF_SIZE);
        cities.getStyleClass().addAll("muted", "small");
        var row = new HBox(new ToneSign(tone), words, gap, cities);
        row.getStyleClass().addAll("legend-row", "shade-row");
        return row;
    }
}
