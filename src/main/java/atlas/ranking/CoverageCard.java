package atlas.ranking;

import atlas.city.Observation;
import atlas.ranking.CoverageGrid.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/** One cell of the coverage view in words. */
final class CoverageCard extends ScrollPane {
    private final CoverageWords words;
    private final VBox lines = new VBox();

    CoverageCard(CoverageWords words) {
        this.words = words;
        getStyleClass().addAll("city-verdict", "coverage-card");
        lines.getStyleClass().add("verdict-lines");
        setContent(lines);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
    }

    void show(CoverageGrid grid, Beside beside, Optional<Spot> spot) {
        lines.getChildren()
                .setAll(spot.map(s -> cell(grid, beside, s)).orElseGet(() -> hint(grid)));
        setVvalue(0);
    }

    private List<Node> hint(CoverageGrid grid) {
        var hint = new ArrayList<Node>();
        hint.add(line(words.text("coverage.choose"), "muted"));
        words.thinnest(grid).ifPresent(t -> hint.add(line(t)));
        return hint;
    }

    private List<Node> cell(CoverageGrid grid, Beside beside, Spot spot) {
        var indicator = grid.indicators().get(spot.column());
        var cell = new ArrayList<Node>();
        cell.add(line(words.city(grid.cities().get(spot.row())), "serif", "heading"));
        var group = line(words.group(indicator.index()), "coverage-chip");
        group.getStyleClass().add("index-" + indicator.index());
        cell.add(group);
        cell.add(line(words.indicator(indicator), "strong"));
        grid.at(spot)
                .ifPresentOrElse(
                        o -> known(cell, grid, beside, spot, o),
                        () -> missing(cell, grid, beside, spot));
        cell.add(line(words.use(grid, indicator), "muted", "small"));
        return cell;
    }

    private void known(
            List<Node> cell, CoverageGrid grid, Beside beside, Spot spot, Observation observation) {
        var indicator = grid.indicators().get(spot.column());
        cell.add(line(words.value(indicator, observation), "coverage-value"));
        cell.add(line(words.when(observation)));
        if (CoverageGrid.isWider(observation)) {
            cell.add(line(words.text("coverage.wider"), "small"));
        }
        if (grid.isLeftAside(observation)) {
            cell.add(line(words.text("coverage.aside"), "rail-problem"));
        }
        cell.add(line(words.source(beside, observation.sourceId()), "small"));
        cell.add(line(words.definition(indicator), "muted", "small"));
    }

    private void missing(List<Node> cell, CoverageGrid grid, Beside beside, Spot spot) {
        cell.add(line(words.text("coverage.none"), "coverage-value"));
        cell.add(line(words.missing(grid, spot, beside)));
        cell.add(line(words.fill(grid, spot)));
        cell.add(line(words.text("coverage.gap"), "muted", "small"));
    }

    private static Label line(String text, String... styles) {
        var line = new Label(text);
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add("verdict-line");
        line.getStyleClass().addAll(styles);
        return line;
    }
}
