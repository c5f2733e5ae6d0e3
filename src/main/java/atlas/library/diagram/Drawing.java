package atlas.library.diagram;

import atlas.city.Diagram;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Parts in their places with arrows between them; as high as its width asks for. */
abstract class Drawing extends Region {
    /** Below this width, in em, two columns with something between them become one. */
    static final double NARROW = 25;

    static final double GAP = 0.9;

    private final Map<String, PartNode> parts = new LinkedHashMap<>();
    private final List<Arrow> arrows = new ArrayList<>();

    private double seen = Double.POSITIVE_INFINITY;

    /** Says nothing; its type has the size by which all is measured. */
    private final Label ruler = new Label();

    Drawing(Diagram diagram, Function<Diagram.Part, PartNode> node) {
        getStyleClass().addAll("drawing", "drawing-" + diagram.id());
        setAccessibleRole(AccessibleRole.PARENT);
        diagram.parts().forEach(part -> parts.put(part.slot(), node.apply(part)));
    }

    /** Arranges all in a width and says how high it became, both in em. */
    abstract double arrange(double width, Pen pen);

    /** Fits it, if it can be larger or smaller, to what is seen of a page at once, in pixels. */
    final void fit(double height) {
        if (height != seen) {
            seen = height;
            requestLayout();
        }
    }

    /** How high a part of the page is seen at once, in em; endless before anybody has told. */
    final double seen() {
        return seen / em();
    }

    /** Marks the chosen part, or none. */
    final void mark(Optional<String> slot) {
        parts.values().forEach(part -> part.mark(slot));
    }

    final PartNode part(String slot) {
        return Objects.requireNonNull(parts.get(slot), slot);
    }

    final Optional<PartNode> find(String slot) {
        return Optional.ofNullable(parts.get(slot));
    }

    /** The parts whose places begin so, in the order of reading. */
    final List<PartNode> parts(String beginning) {
        return parts.values().stream().filter(p -> p.slot().startsWith(beginning)).toList();
    }

    final Arrow arrow(Arrow arrow) {
        arrows.add(arrow);
        return arrow;
    }

    /** Arrows lie below the parts; the keyboard goes through the parts in the order of reading. */
    final void fill(Region... others) {
        ruler.setManaged(false);
        getChildren().add(ruler);
        arrows.forEach(arrow -> getChildren().addAll(arrow.nodes()));
        getChildren().addAll(others);
        getChildren().addAll(parts.values());
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 40 * em();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double em = em();
        double within = (width < 0 ? prefWidth(-1) : width) / em;
        return snapSizeY(arrange(within, new Pen(em, false)) * em);
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        arrange(getWidth() / em, new Pen(em, true));
    }

    /** The size of the type around, in pixels. */
    final double em() {
        return ruler.getFont().getSize();
    }
}
