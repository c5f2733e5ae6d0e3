package atlas.ranking;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What the shades mean: the years that the figures have. */
final class CoverageLegend extends FlowPane {
    CoverageLegend() {
        getStyleClass().add("coverage-legend");
    }

    void show(CoverageGrid grid, CoverageWords words) {
        var ages = CoverageAges.of(grid.years());
        getChildren().clear();
        for (int i = 0; i < ages.bands().size(); i++) {
            int shade = ages.bands().size() - 1 - i;
            getChildren()
                    .add(
                            entry(
                                    swatch("coverage-swatch-" + shade),
                                    words.band(ages.bands().get(i))));
        }
        var hatched = new StackPane(swatch("coverage-swatch-0"), swatch("coverage-swatch-wider"));
        getChildren().add(entry(hatched, words.text("coverage.legend.wider")));
        getChildren().add(entry(swatch("coverage-swatch-gap"), words.text("coverage.legend.gap")));
    }

    private static Node entry(Node swatch, String words) {
        var label = new Label(words);
        label.getStyleClass().add("small");
        var entry = new HBox(swatch, label);
        entry.getStyleClass().add("coverage-legend-entry");
        return entry;
    }

    private static Region swatch(String style) {
        var swatch = new Region();
        swatch.getStyleClass().addAll("coverage-swatch", style);
        return swatch;
    }
}
