package atlas.map;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One line of the list: a sign, a name, another name where there is room for it, and a value. */
final class RowLine extends Region {
    private static final double GAP_EM = 0.45;

    private final Region sign;
    private final Label name;
    private final Label beside;
    private final Label value;

    RowLine(Region sign, Label name, Label beside, Label value) {
        this.sign = sign;
        this.name = name;
        this.beside = beside;
        this.value = value;
        getStyleClass().add("city-row-box");
        getChildren().setAll(sign, name, beside, value);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(sign.prefHeight(-1), name.prefHeight(-1));
    }

    // A name that is cut is worth less than a second name that is not there.
    @Override
    protected void layoutChildren() {
        double gap = Math.rint(name.getFont().getSize() * GAP_EM);
        double right = getWidth();
        if (!value.getText().isEmpty()) {
            double width = Math.ceil(value.prefWidth(-1));
            stand(value, right - width, width);
            right -= width + gap;
        }
        double left = stand(sign, 0, Math.ceil(sign.prefWidth(-1))) + gap;
        double whole = Math.ceil(name.prefWidth(-1));
        left = stand(name, left, Math.clamp(right - left, 0, whole)) + gap;
        double other = Math.ceil(beside.prefWidth(-1));
        boolean room = !beside.getText().isEmpty() && left + other <= right;
        beside.setVisible(room);
        if (room) {
            stand(beside, left, other);
        }
    }

    private double stand(Region part, double left, double width) {
        double height = part.prefHeight(-1);
        double top = Math.rint((getHeight() - height) / 2);
        part.resizeRelocate(left, top, width, height);
        return left + width;
    }
}
