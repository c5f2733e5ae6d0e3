package atlas.ranking;

import atlas.city.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;

/** What the columns of the coverage view are: indices, their indicators, how many cities known. */
final class CoverageHeads extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double INDEX = 1.5;
    private static final double LEAST_NAME = 10.5;
    private static final double MOST_NAME = 24;
    // From this width of a column on a name may take two lines.
    private static final double TWO_LINES = 2.6;
    // Names and rows share the height of the page.
    private static final double NAME_SHARE = 0.36;
    private static final double COUNT = 1.4;

    private final CoverageMatrix matrix;
    private final List<Label> groups = new ArrayList<>();
    private final List<Label> numbers = new ArrayList<>();
    private final List<Label> names = new ArrayList<>();
    private final List<Label> counts = new ArrayList<>();
    private final Label known = label("", "coverage-known");
    private Optional<CoverageGrid> grid = Optional.empty();
    private double nameEm = LEAST_NAME;

    /** Stands over the matrix, however wide it is. */
    CoverageHeads(CoverageMatrix matrix) {
        this.matrix = matrix;
        getStyleClass().add("coverage-heads");
        known.setAlignment(Pos.BOTTOM_RIGHT);
        setMouseTransparent(true);
        var _ = matrix.widthProperty().subscribe(_ -> requestLayout());
        var _ = matrix.spot().subscribe(_ -> mark());
    }

    /** The page is this high now; the higher, the more of long names can be read. */
    void stretch(double pageEm) {
        double wanted = Math.clamp(pageEm * NAME_SHARE, LEAST_NAME, MOST_NAME);
        if (wanted != nameEm) {
            nameEm = wanted;
            requestLayout();
        }
    }

    void show(CoverageGrid next, CoverageWords words) {
        grid = Optional.of(next);
        groups.clear();
        numbers.clear();
        names.clear();
        counts.clear();
        for (var group : next.groups()) {
            groups.add(index(words.group(group.index()), group.index()));
            numbers.add(index(words.number(group.index()), group.index()));
        }
        for (int column = 0; column < next.indicators().size(); column++) {
            var indicator = next.indicators().get(column);
            names.add(name(indicator, words, next.isScored(indicator)));
            var count = label("" + next.inColumn(column), "coverage-count");
            count.setAlignment(Pos.CENTER);
            counts.add(count);
        }
        known.setText(words.known());
        getChildren().setAll(groups);
        getChildren().addAll(numbers);
        getChildren().addAll(names);
        getChildren().addAll(counts);
        getChildren().add(known);
        mark();
    }

    private static Label index(String words, int index) {
        var label = label(words, "coverage-index");
        label.getStyleClass().add("index-" + index);
        label.setAlignment(Pos.CENTER);
        return label;
    }

    private static Label name(Indicator indicator, CoverageWords words, boolean scored) {
        var name = label(words.indicator(indicator), "coverage-indicator");
        name.setRotate(-90);
        name.setTextOverrun(OverrunStyle.WORD_ELLIPSIS);
        if (!scored) {
            name.getStyleClass().add("muted");
        }
        return name;
    }

    private void mark() {
        int chosen = matrix.spot().get().map(CoverageGrid.Spot::column).orElse(-1);
        for (int column = 0; column < names.size(); column++) {
            names.get(column).pseudoClassStateChanged(SELECTED, column == chosen);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        var plan = matrix.plan();
        double name = plan.isLegible() ? nameEm : 0;
        return Math.rint(INDEX * plan.em()) + Math.rint(name * plan.em()) + count(plan);
    }

    private static double count(CoveragePlan plan) {
        return plan.isLegible() ? Math.rint(COUNT * plan.em()) : 0;
    }

    @Override
    protected void layoutChildren() {
        if (grid.isEmpty()) {
            return;
        }
        var plan = matrix.plan();
        double top = Math.rint(INDEX * plan.em());
        double height = Math.rint(nameEm * plan.em());
        for (int i = 0; i < groups.size(); i++) {
            var group = grid.get().groups().get(i);
            double x = plan.x(group.from());
            double width = plan.x(group.to()) - x - 1;
            boolean fits = groups.get(i).prefWidth(-1) <= width;
            groups.get(i).setVisible(fits);
            numbers.get(i).setVisible(!fits);
            groups.get(i).resizeRelocate(x, 0, width, top - 1);
            numbers.get(i).resizeRelocate(x, 0, width, top - 1);
        }
        for (int column = 0; column < names.size(); column++) {
            double x = plan.x(column);
            names.get(column).setVisible(plan.isLegible());
            names.get(column).setWrapText(plan.column() >= TWO_LINES * plan.em());
            counts.get(column).setVisible(plan.isLegible());
            // Turned about its middle, so it lies as if it were not.
            names.get(column)
                    .resizeRelocate(
                            x + Math.rint((plan.column() - height) / 2),
                            top + Math.rint((height - plan.column()) / 2),
                            height,
                            plan.column());
            counts.get(column).resizeRelocate(x, top + height, plan.column(), count(plan));
        }
        known.resizeRelocate(plan.end(), 0, plan.total(), getHeight());
    }

    private static Label label(String words, String style) {
        var label = new Label(words);
        label.getStyleClass().add(style);
        return label;
    }
}
