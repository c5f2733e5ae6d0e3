package atlas.compare;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** Two parts beside each other where there is room for both, else one below the other. */
final class Abreast extends Region {
    private static final double GAP_EM = 1.6;

    private final Region first;
    private final Region second;
    private final double share;
    private final double enough;
    private final Text type = new Text();

    /**
     * @param share of the width that the first one takes
     * @param enough from how many heights of type on there is room for both
     */
    Abreast(Region first, Region second, double share, double enough) {
        this.first = first;
        this.second = second;
        this.share = share;
        this.enough = enough;
        type.setVisible(false);
        type.setManaged(false);
        getStyleClass().add("abreast");
        getChildren().setAll(type, first, second);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (isAbreast(width)) {
            double left = left(width);
            return Math.max(first.prefHeight(left), second.prefHeight(width - left - gap()));
        }
        return first.prefHeight(width) + gap() + second.prefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (isAbreast(width)) {
            double left = left(width);
            double right = width - left - gap();
            first.resizeRelocate(0, 0, left, first.prefHeight(left));
            second.resizeRelocate(left + gap(), 0, right, second.prefHeight(right));
        } else {
            double height = first.prefHeight(width);
            first.resizeRelocate(0, 0, width, height);
            second.resizeRelocate(0, height + gap(), width, second.prefHeight(width));
        }
    }

    private boolean isAbreast(double width) {
        return width >= enough * em();
    }

    private double left(double width) {
        return Math.floor((width - gap()) * share);
    }

    private double gap() {
        return Math.rint(GAP_EM * em());
    }

    private double em() {
        Font font = type.getFont();
        return font.getSize();
    }
}
