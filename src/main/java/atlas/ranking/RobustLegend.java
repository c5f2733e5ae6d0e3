package atlas.ranking;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What the strong bar and the soft one mean. */
final class RobustLegend {
    private RobustLegend() {}

    static Node of(String strong, String soft) {
        var legend = new FlowPane(entry("robust-strong", strong), entry("robust-soft", soft));
        legend.getStyleClass().add("coverage-legend");
        return legend;
    }

    private static Node entry(String style, String words) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("robust-length", "robust-swatch", style);
        var label = new Label(words);
        label.getStyleClass().add("small");
        var entry = new HBox(swatch, label);
        entry.getStyleClass().add("coverage-legend-entry");
        return entry;
    }
}
