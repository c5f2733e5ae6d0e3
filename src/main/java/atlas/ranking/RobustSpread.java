package atlas.ranking;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Two columns side by side where there is room for both, else one under the other. */
final class RobustSpread extends Region {
    private static final double ROOMY = 62;
    private static final double GAP = 2.5;

    private final Label ruler = new Label();
    private final VBox left = new VBox();
    private final VBox right = new VBox();

    RobustSpread(List<? extends Region> first, List<? extends Region> second) {
        getStyleClass().add("robust-spread");
        ruler.setVisible(false);
        left.getChildren().setAll(first);
        right.getChildren().setAll(second);
        left.getStyleClass().add("robust-column");
        right.getStyleClass().add("robust-column");
        getChildren().setAll(ruler, left, right);
        var _ = ruler.fontProperty().subscribe(_ -> requestLayout());
    }

    private double gap() {
        return Math.rint(GAP * ruler.getFont().getSize());
    }

    private boolean isRoomy(double width) {
        return width >= ROOMY * ruler.getFont().getSize();
    }

    private double half(double width) {
        return Math.floor((width - insets() - gap()) / 2);
    }

    private double insets() {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double around = snappedTopInset() + snappedBottomInset();
        if (isRoomy(width)) {
            double half = half(width);
            return around + Math.max(left.prefHeight(half), right.prefHeight(half));
        }
        double whole = width - insets();
        return around + left.prefHeight(whole) + gap() + right.prefHeight(whole);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = getWidth();
        if (isRoomy(width)) {
            double half = half(width);
            left.resizeRelocate(x, y, half, left.prefHeight(half));
            right.resizeRelocate(x + half + gap(), y, half, right.prefHeight(half));
        } else {
            double whole = width - insets();
            double height = left.prefHeight(whole);
            left.resizeRelocate(x, y, whole, height);
            right.resizeRelocate(x, y + height + gap(), whole, right.prefHeight(whole));
        }
    }
}
