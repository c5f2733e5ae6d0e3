package atlas.compare;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The axis below the lines from 0 to 100. */
final class DotScale extends Region {
    private final List<Mark> marks;
    private final Region marker = new Region();

    private record Mark(double value, Region tick, Label words) {}

    DotScale() {
        marks = List.of(mark(0), mark(50), mark(100));
        getStyleClass().addAll("dot-track", "dot-scale");
        // The ends of the lines leave room for half a marker.
        marker.getStyleClass().add("radar-marker");
        marker.setVisible(false);
        getChildren().add(marker);
        marks.forEach(mark -> getChildren().addAll(mark.tick(), mark.words()));
    }

    private static Mark mark(int value) {
        var tick = new Region();
        tick.getStyleClass().add("dot-scale-tick");
        var words = new Label(String.valueOf(value));
        words.getStyleClass().addAll("muted", "small");
        return new Mark(value, tick, words);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(1.3 * marks.getFirst().words().prefHeight(-1));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double margin = marker.prefWidth(-1) / 2;
        for (Mark mark : marks) {
            double x = margin + mark.value() / 100 * (getWidth() - 2 * margin);
            double width = mark.words().prefWidth(-1);
            double height = mark.words().prefHeight(-1);
            double left = Math.clamp(x - width / 2, 0, Math.max(0, getWidth() - width));
            mark.tick().resizeRelocate(Math.rint(x), 0, 1, getHeight() - height);
            mark.words().resizeRelocate(Math.rint(left), getHeight() - height, width, height);
        }
    }
}
