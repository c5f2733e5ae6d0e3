package atlas.compare;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.scene.layout.Region;

/** A line from 0 to 100: where two values stand on it, and the middle of the panel. */
final class DotTrack extends Region {
    private final Region line = part("dot-track-line");
    private final Region span = part("dot-track-span");
    private final Region middle = part("dot-track-median");
    private final Region first = part("radar-marker-a");
    private final Region second = part("radar-marker-b");
    private final OptionalDouble one;
    private final OptionalDouble other;
    private final OptionalDouble median;

    /** Each value 0 to 100, or empty where there is none: then its marker is left out. */
    DotTrack(OptionalDouble one, OptionalDouble other, OptionalDouble median) {
        this.one = one;
        this.other = other;
        this.median = median;
        getStyleClass().add("dot-track");
        Stream.of(first, second).forEach(marker -> marker.getStyleClass().add("radar-marker"));
        first.setVisible(one.isPresent());
        second.setVisible(other.isPresent());
        middle.setVisible(median.isPresent());
        span.setVisible(one.isPresent() && other.isPresent());
        getChildren().addAll(line, span, middle, second, first);
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
        double middleY = getHeight() / 2;
        double thin = Math.max(1, snapSizeY(getHeight() / 16));
        line.resizeRelocate(0, middleY - thin / 2, getWidth(), thin);
        if (span.isVisible()) {
            double from = x(Math.min(one.orElseThrow(), other.orElseThrow()));
            double to = x(Math.max(one.orElseThrow(), other.orElseThrow()));
            span.resizeRelocate(from, middleY - 1.5 * thin, to - from, 3 * thin);
        }
        median.ifPresent(m -> middle.resizeRelocate(x(m), getHeight() / 4, thin, getHeight() / 2));
        one.ifPresent(v -> place(first, x(v), middleY));
        other.ifPresent(v -> place(second, x(v), middleY));
    }

    // The ends leave room for half a marker.
    private double x(double value) {
        double margin = first.prefWidth(-1) / 2;
        return margin + value / 100 * (getWidth() - 2 * margin);
    }

    private static void place(Region marker, double x, double y) {
        double size = marker.prefWidth(-1);
        marker.resizeRelocate(x - size / 2, y - size / 2, size, size);
    }

    private static Region part(String styleClass) {
        var part = new Region();
        part.getStyleClass().add(styleClass);
        part.setManaged(false);
        return part;
    }
}
