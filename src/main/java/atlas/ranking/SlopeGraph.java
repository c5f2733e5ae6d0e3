package atlas.ranking;

import atlas.state.ViewState;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;

/**
 * The ranks under one scenario at the left, under another at the right, and lines between them.
 * Each name has a row of its own, so that cities that share a place do not overlap.
 */
final class SlopeGraph extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass RISE = PseudoClass.getPseudoClass("rise");
    private static final PseudoClass FALL = PseudoClass.getPseudoClass("fall");
    private static final double ROW_EM = 1.75;
    private static final double SHARE = 0.36;

    private final RankingContext context;
    private final RankWords words;
    private final Label ruler = new Label();
    private final Map<String, Line> lines = new HashMap<>();
    private final List<Name> left = new ArrayList<>();
    private final List<Name> right = new ArrayList<>();

    private record Name(String city, Label label) {}

    SlopeGraph(RankingContext context) {
        this.context = context;
        words = new RankWords(context);
        getStyleClass().add("slope-graph");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ruler.setVisible(false);
        var _ = context.navigator().part(ViewState::city).subscribe((_, _) -> emphasise());
        var _ = ruler.fontProperty().subscribe(_ -> requestLayout());
    }

    /** Draws another comparison. */
    void show(Comparison comparison, String spoken) {
        lines.clear();
        left.clear();
        right.clear();
        getChildren().setAll(ruler);
        for (var row : comparison.rows()) {
            row.rise().ifPresent(rise -> lines.put(row.city(), line(rise)));
        }
        getChildren().addAll(lines.values());
        for (var row : comparison.placed(Comparison.Row::first)) {
            left.add(name(row, row.rank(Comparison.Row::first).orElseThrow(), true));
        }
        for (var row : comparison.placed(Comparison.Row::second)) {
            right.add(name(row, row.rank(Comparison.Row::second).orElseThrow(), false));
        }
        left.forEach(name -> getChildren().add(name.label()));
        right.forEach(name -> getChildren().add(name.label()));
        setAccessibleText(spoken);
        emphasise();
        requestLayout();
    }

    private static Line line(int rise) {
        var line = new Line();
        line.getStyleClass().add("compare-slope");
        line.setManaged(false);
        line.setMouseTransparent(true);
        line.pseudoClassStateChanged(RISE, rise > 0);
        line.pseudoClassStateChanged(FALL, rise < 0);
        return line;
    }

    private Name name(Comparison.Row row, int rank, boolean atLeft) {
        String city = words.city(row.city());
        var label = new Label(atLeft ? city + "  " + rank : rank + "  " + city);
        label.getStyleClass().addAll("small", "slope-name");
        label.setAlignment(atLeft ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        label.setOnMouseClicked(_ -> context.navigator().mark(row.city()));
        return new Name(row.city(), label);
    }

    private void emphasise() {
        Optional<String> city = context.navigator().now().city();
        for (var side : List.of(left, right)) {
            for (var name : side) {
                boolean chosen = city.equals(Optional.of(name.city()));
                name.label().pseudoClassStateChanged(SELECTED, chosen);
            }
        }
        lines.forEach(
                (id, line) -> line.pseudoClassStateChanged(SELECTED, city.equals(Optional.of(id))));
    }

    private double row() {
        return Math.rint(ruler.getFont().getSize() * ROW_EM);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(1, Math.max(left.size(), right.size())) * row();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double side = Math.rint(getWidth() * SHARE);
        lay(left, 0, side);
        lay(right, Math.rint(getWidth()) - side, side);
        double gap = Math.rint(row() / 4);
        Map<String, Integer> from = order(left);
        Map<String, Integer> to = order(right);
        lines.forEach((city, line) -> {
            line.setStartX(side + gap);
            line.setEndX(Math.rint(getWidth()) - side - gap);
            line.setStartY((from.getOrDefault(city, 0) + 0.5) * row());
            line.setEndY((to.getOrDefault(city, 0) + 0.5) * row());
        });
    }

    private static Map<String, Integer> order(List<Name> names) {
        Map<String, Integer> order = new HashMap<>();
        names.forEach(name -> order.put(name.city(), order.size()));
        return order;
    }

    private void lay(List<Name> names, double x, double width) {
        double y = 0;
        for (var name : names) {
            name.label().resizeRelocate(x, y, width, row());
            y += row();
        }
    }
}
