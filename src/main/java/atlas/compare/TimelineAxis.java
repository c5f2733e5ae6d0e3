package atlas.compare;

import atlas.index.pairwise.Side;
import atlas.narrative.pair.SharedTimeline;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One axis of years with the events of the first city above it and of the second below. */
final class TimelineAxis extends Region {
    private int from;
    private int to;
    private final Region line = new Region();
    private final Label first = new Label();
    private final Label last = new Label();
    private final List<Tick> ticks = new ArrayList<>();

    private record Tick(Side side, int year, Region mark) {}

    TimelineAxis() {
        getStyleClass().add("timeline-axis");
        line.getStyleClass().add("dot-track-line");
        first.getStyleClass().add("muted");
        last.getStyleClass().add("muted");
        setMouseTransparent(true);
    }

    /**
     * Shows the events of two cities.
     *
     * @param timeline of at least one event
     */
    void show(SharedTimeline timeline) {
        from = timeline.from().orElseThrow();
        to = timeline.to().orElseThrow();
        first.setText(String.valueOf(from));
        last.setText(from == to ? "" : String.valueOf(to));
        ticks.clear();
        getChildren().setAll(line, first, last);
        for (SharedTimeline.Moment moment : timeline.moments()) {
            var mark = new Region();
            mark.getStyleClass()
                    .addAll("radar-marker", "radar-marker-" + Sides.letter(moment.side()));
            ticks.add(new Tick(moment.side(), moment.event().year(), mark));
            getChildren().add(mark);
        }
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return 2 * first.prefHeight(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double middle = getHeight() / 2;
        double left = first.prefWidth(-1) + first.prefHeight(-1) / 2;
        double right = getWidth() - last.prefWidth(-1) - first.prefHeight(-1) / 2;
        first.resizeRelocate(
                0, middle - first.prefHeight(-1) / 2, first.prefWidth(-1), first.prefHeight(-1));
        last.resizeRelocate(
                getWidth() - last.prefWidth(-1),
                middle - last.prefHeight(-1) / 2,
                last.prefWidth(-1),
                last.prefHeight(-1));
        line.resizeRelocate(left, Math.rint(middle), right - left, 1);
        double years = Math.max(1, to - from);
        for (Tick tick : ticks) {
            double size = tick.mark().prefWidth(-1);
            double x = left + size + (tick.year() - from) / years * (right - left - 2 * size);
            double y = middle + (tick.side() == Side.FIRST ? -size : size);
            tick.mark().resizeRelocate(x - size / 2, y - size / 2, size, size);
        }
    }
}
