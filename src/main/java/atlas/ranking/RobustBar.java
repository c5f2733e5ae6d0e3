package atlas.ranking;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A name, one bar or two under each other, and what they say in figures. Long names wrap. */
final class RobustBar extends Region {
    private static final double NAME = 15;
    private static final double FIGURE = 6.8;
    private static final double GAP = 0.6;
    private static final double ROW = 1.6;

    private final Label name = new Label();
    private final Label figure = new Label();
    private final Region track = new Region();
    private final List<Part> parts;
    private final List<Region> bars = new ArrayList<>();

    /**
     * One bar.
     *
     * @param length a share of the room, 0..1; more or less is cut off
     * @param style of its colour
     */
    record Part(double length, String style) {}

    RobustBar(String words, String figures, Part... parts) {
        this.parts = List.of(parts);
        getStyleClass().add("robust-bar");
        name.setText(words);
        name.setWrapText(true);
        name.getStyleClass().add("robust-name");
        figure.setText(figures);
        figure.getStyleClass().addAll("robust-figure", "small");
        figure.setAlignment(Pos.CENTER_RIGHT);
        track.getStyleClass().add("robust-track");
        getChildren().setAll(track, name, figure);
        for (Part part : parts) {
            var bar = new Region();
            bar.getStyleClass().add("robust-length");
            bar.getStyleClass().add(part.style());
            bars.add(bar);
        }
        getChildren().addAll(bars);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words + ": " + figures);
        var _ = name.fontProperty().subscribe(_ -> requestLayout());
    }

    private double em() {
        return name.getFont().getSize();
    }

    private double row() {
        return Math.rint(ROW * em());
    }

    private double left(double width) {
        return Math.rint(Math.min(NAME * em(), width / 2));
    }

    private double nameWidth(double width) {
        return left(width) - Math.rint(GAP * em());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width <= 0 ? row() : Math.max(row(), Math.ceil(name.prefHeight(nameWidth(width))));
    }

    @Override
    protected double computePrefWidth(double height) {
        return (NAME + FIGURE) * em() * 2;
    }

    @Override
    protected double computeMinWidth(double height) {
        return (NAME + FIGURE) * em();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double left = left(getWidth());
        double right = Math.rint(FIGURE * em());
        double room = Math.max(1, Math.rint(getWidth() - left - right - GAP * em()));
        name.resizeRelocate(0, 0, nameWidth(getWidth()), height);
        figure.resizeRelocate(getWidth() - right, 0, right, height);
        track.resizeRelocate(left, 0, 1, height);
        double inset = Math.rint(0.25 * em());
        double thick = Math.floor((row() - 2 * inset) / parts.size());
        double top = Math.rint((height - row()) / 2) + inset;
        for (int i = 0; i < bars.size(); i++) {
            double length = Math.rint(Math.clamp(parts.get(i).length(), 0, 1) * room);
            bars.get(i).resizeRelocate(left, top + i * thick, length, thick);
        }
    }
}
