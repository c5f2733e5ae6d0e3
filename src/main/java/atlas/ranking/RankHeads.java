package atlas.ranking;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** The heads of the columns; the weights stand above the bars they make. */
final class RankHeads extends Region {
    private final RankTable table;
    private final WeightBar weights;
    private final Label slopes;
    private final Label rank;
    private final Label interval;
    private final Label name;
    private final ToggleButton overall = new ToggleButton();

    RankHeads(RankingContext context, WeightBar weights, RankTable table) {
        this.table = table;
        this.weights = weights;
        slopes = head(context, "published");
        explain(context, slopes, "ranking.head.published.why");
        rank = head(context, "rank");
        interval = head(context, "interval");
        explain(context, interval, "ranking.head.interval.why");
        name = head(context, "city");
        getStyleClass().add("rank-heads");
        overall.setId("sort-overall");
        overall.getStyleClass().add("rank-head");
        overall.textProperty().bind(context.messages().live("ranking.head.score"));
        var _ =
                context.navigator()
                        .part(s -> s.study().sort())
                        .subscribe(by -> overall.setSelected(by == 0));
        overall.setOnAction(_ -> {
            overall.setSelected(true);
            context.navigator().sort(0);
        });
        getChildren().setAll(List.of(slopes, rank, interval, name, weights, overall));
        var _ = table.widthProperty().subscribe(_ -> requestLayout());
    }

    private static Label head(RankingContext context, String name) {
        var head = new Label();
        head.getStyleClass().addAll("muted", "small", "rank-head-label");
        head.textProperty().bind(context.messages().live("ranking.head." + name));
        return head;
    }

    private static void explain(RankingContext context, Label head, String key) {
        var why = new Tooltip();
        why.textProperty().bind(context.messages().live(key));
        head.setTooltip(why);
    }

    @Override
    protected double computePrefHeight(double width) {
        return weights.prefHeight(-1) + 4;
    }

    @Override
    protected void layoutChildren() {
        var columns = table.columns();
        double height = getHeight() - 4;
        double inset = Math.rint(columns.em() * 0.4);
        slopes.resizeRelocate(inset, 0, Math.max(0, columns.slopes() - inset), height);
        double beside = Math.max(inset, columns.rank());
        rank.resizeRelocate(beside, 0, columns.interval() - beside, height);
        interval.resizeRelocate(
                columns.interval(),
                0,
                columns.hasIntervals() ? columns.intervalWidth() : 0,
                height);
        name.resizeRelocate(columns.name(), 0, columns.nameWidth(), height);
        weights.resizeRelocate(columns.bar(), 0, columns.barWidth(), height);
        overall.resizeRelocate(columns.score(), 0, columns.width() - columns.score(), height);
    }
}
