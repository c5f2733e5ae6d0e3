package atlas.present;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** Parts of the same width beside each other, as high as the highest. */
final class Columns extends Region {
    private static final double GAP_SHARE = 0.03;

    Columns() {
        getStyleClass().add("caption-columns");
    }

    void show(List<Region> parts) {
        getChildren().setAll(parts);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double each = each(width);
        return getManagedChildren().stream()
                .mapToDouble(part -> Math.ceil(part.prefHeight(each)))
                .max()
                .orElse(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double each = each(getWidth());
        double x = 0;
        for (var part : getManagedChildren()) {
            part.resizeRelocate(x, 0, each, getHeight());
            x += each + gap(getWidth());
        }
    }

    private double each(double width) {
        int parts = Math.max(1, getManagedChildren().size());
        return Math.floor((width - (parts - 1) * gap(width)) / parts);
    }

    private static double gap(double width) {
        return Math.floor(width * GAP_SHARE);
    }
}
