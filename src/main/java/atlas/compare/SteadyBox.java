package atlas.compare;

import javafx.scene.layout.VBox;

/**
 * A column that knows how high it is for a width until something in it changes. Text that breaks
 * over lines is asked for its height on every level again, and a long page has many.
 */
final class SteadyBox extends VBox {
    private double width = -1;
    private double height;

    @Override
    public void requestLayout() {
        width = -1;
        super.requestLayout();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double wished) {
        if (wished < 0) {
            return super.computePrefHeight(wished);
        }
        if (wished != width) {
            height = super.computePrefHeight(wished);
            width = wished;
        }
        return height;
    }
}
