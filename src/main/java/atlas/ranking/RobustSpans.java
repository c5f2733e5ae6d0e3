package atlas.ranking;

import atlas.index.uncertainty.RankInterval;
import atlas.index.uncertainty.RankIntervals;
import atlas.state.ViewState;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** The rank intervals of all cities, the best median first. Up and Down mark the next city. */
final class RobustSpans extends Region {
    private static final int EVERY = 10;
    private static final double NAME = 8.2;
    private static final double BESIDE = 1.3;
    private static final double ROW = 1.55;

    private final RankingContext context;
    private final RobustWords words;
    private final Label ruler = new Label();
    private final List<RobustSpan> rows = new ArrayList<>();
    private final List<Label> ticks = new ArrayList<>();
    private List<RankInterval> shown = List.of();
    private int ranks = 1;

    RobustSpans(RankingContext context, RobustWords words) {
        this.context = context;
        this.words = words;
        getStyleClass().add("robust-spans");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ruler.setVisible(false);
        setOnMouseClicked(this::click);
        setOnKeyPressed(this::press);
        var _ = context.navigator().part(ViewState::city).subscribe(_ -> mark());
        var _ = ruler.fontProperty().subscribe(_ -> requestLayout());
    }

    /** The intervals in the order on the screen. */
    List<RankInterval> shown() {
        return shown;
    }

    /** Shows other intervals, with the ranks under the scenario itself. */
    void show(RankIntervals intervals, Computed computed) {
        shown =
                intervals.cities().stream()
                        .sorted(
                                Comparator.comparingInt(RankInterval::median)
                                        .thenComparingInt(RankInterval::low)
                                        .thenComparingInt(RankInterval::high)
                                        .thenComparing(RankInterval::cityId))
                        .toList();
        ranks = Math.max(2, shown.stream().mapToInt(RankInterval::high).max().orElse(1));
        rows.clear();
        ticks.clear();
        for (var interval : shown) {
            var own = computed.ranking().place(interval.cityId()).map(p -> p.rank());
            rows.add(new RobustSpan(words, interval, own));
        }
        for (int rank = 1; rank <= ranks; rank = rank == 1 ? EVERY : rank + EVERY) {
            var tick = new Label("" + rank);
            tick.getStyleClass().addAll("robust-tick", "small");
            ticks.add(tick);
        }
        getChildren().setAll(ruler);
        getChildren().addAll(ticks);
        getChildren().addAll(rows);
        mark();
        requestLayout();
    }

    private void mark() {
        var city = context.navigator().now().city();
        rows.forEach(row -> row.select(city.equals(Optional.of(row.city()))));
        var of = shown.stream().filter(i -> city.equals(Optional.of(i.cityId()))).findFirst();
        setAccessibleText(
                of.map(words::spoken)
                        .orElseGet(() -> words.text("robust.spans.spoken", shown.size())));
    }

    private int marked() {
        var city = context.navigator().now().city();
        return shown.stream().map(RankInterval::cityId).toList().indexOf(city.orElse(""));
    }

    private void go(int row) {
        if (!shown.isEmpty()) {
            int there = Math.clamp(row, 0, shown.size() - 1);
            context.navigator().mark(shown.get(there).cityId());
        }
    }

    private void click(MouseEvent click) {
        requestFocus();
        int row = (int) Math.floor((click.getY() - head()) / row());
        if (row >= 0 && row < shown.size()) {
            go(row);
        }
    }

    private void press(KeyEvent key) {
        if (key.isAltDown() || key.isShortcutDown()) {
            return;
        }
        switch (key.getCode()) {
            case UP -> go(marked() - 1);
            case DOWN -> go(marked() + 1);
            case HOME -> go(0);
            case END -> go(shown.size() - 1);
            default -> {
                return;
            }
        }
        key.consume();
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    private double row() {
        return Math.rint(ROW * em());
    }

    private double head() {
        return Math.rint(1.3 * em());
    }

    @Override
    protected double computePrefHeight(double width) {
        return head() + shown.size() * row();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = Math.rint(NAME * em());
        double figures = rows.stream().mapToDouble(RobustSpan::figures).max().orElse(0);
        double room = Math.max(1, Math.rint(getWidth() - left - figures - BESIDE * em()));
        var plan = new RobustSpan.Plan(em(), left, room, ranks);
        for (Label tick : ticks) {
            double x = plan.x(Integer.parseInt(tick.getText()));
            double width = Math.rint(2 * em());
            tick.resizeRelocate(x - Math.rint(width / 2), 0, width, head());
        }
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).stand(plan);
            rows.get(i).resizeRelocate(0, head() + i * row(), getWidth(), row());
        }
    }
}
