package atlas.library;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/** Text with what belongs to it in the margin; where there is no room, the margin stands below. */
final class Passage extends Pane {
    private final VBox text = new VBox();
    private final VBox margin = new VBox();

    Passage(List<? extends Node> text, List<? extends Node> margin) {
        getStyleClass().add("passage");
        this.text.getStyleClass().add("passage-text");
        this.text.getChildren().addAll(text);
        this.margin.getStyleClass().add("passage-margin");
        this.margin.getChildren().addAll(margin);
        getChildren().add(this.text);
        if (!margin.isEmpty()) {
            getChildren().add(this.margin);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inner = inner(width < 0 ? computePrefWidth(-1) : width);
        double words = text.prefHeight(textWidth(inner));
        double height =
                beside(inner)
                        ? Math.max(words, margin.prefHeight(marginWidth()))
                        : words + (hasMargin() ? margin.prefHeight(inner) : 0);
        return getInsets().getTop() + height + getInsets().getBottom();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getInsets().getLeft() + text.maxWidth(-1) + marginWidth() + getInsets().getRight();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double left = getInsets().getLeft();
        double top = getInsets().getTop();
        double inner = inner(getWidth());
        double width = textWidth(inner);
        double height = text.prefHeight(width);
        text.resizeRelocate(left, top, width, height);
        if (!hasMargin()) {
            return;
        }
        if (beside(inner)) {
            margin.resizeRelocate(
                    left + width, top, marginWidth(), margin.prefHeight(marginWidth()));
        } else {
            margin.resizeRelocate(left, top + height, inner, margin.prefHeight(inner));
        }
    }

    private boolean hasMargin() {
        return getChildren().contains(margin);
    }

    private double inner(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }

    private double marginWidth() {
        return margin.minWidth(-1);
    }

    private boolean beside(double inner) {
        return hasMargin() && inner >= text.minWidth(-1) + marginWidth();
    }

    private double textWidth(double inner) {
        double room = beside(inner) ? inner - marginWidth() : inner;
        return Math.min(room, text.maxWidth(-1));
    }
}
