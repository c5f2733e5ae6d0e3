package atlas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Orientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polygon;

/**
 * Seven indices of one city or two, from the top clockwise, over the median of their panel. A
 * missing index is a gap. The pointer and the arrow keys walk the axes.
 */
public final class RadarChart extends Region {
    private static final List<Integer> RINGS = List.of(25, 50, 75, 100);
    private static final double LARGEST_EMS = 13;
    private static final double GAP_EMS = 0.4;

    private final Messages messages;
    private final Gestures gestures;
    private final List<Polygon> rings = new ArrayList<>();
    private final List<RadarSpoke> spokes = new ArrayList<>();
    private final List<RadarTrace> traces = new ArrayList<>();
    private final Label coverage = new Label();
    private Optional<RadarGeometry> drawn = Optional.empty();

    /**
     * Who is told what the user does; axes are numbered 1 to 7.
     *
     * @param pointed the pointer or the focus is at an axis, or has left them
     * @param opened an axis was clicked, or Enter was pressed on it
     */
    public record Gestures(Consumer<Optional<Integer>> pointed, IntConsumer opened) {}

    /** Shows nothing until it is given data. */
    public RadarChart(Messages messages, Gestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        getStyleClass().add("radar");
        coverage.getStyleClass().add("radar-coverage");
        coverage.setMouseTransparent(true);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setOnKeyPressed(this::walk);
        setOnMouseExited(_ -> gestures.pointed().accept(pointedByFocus()));
        var _ =
                focusWithinProperty()
                        .subscribe((_, within) -> {
                            if (!within) {
                                gestures.pointed().accept(Optional.empty());
                            }
                        });
    }

    /** Replaces what is drawn. */
    public void show(RadarData data) {
        var words = new RadarWords(messages, data);
        setAccessibleText(words.sentence());
        coverage.setText(words.coverage());
        rings.clear();
        spokes.clear();
        traces.clear();
        RINGS.forEach(level -> rings.add(ring(level)));
        IntStream.range(0, RadarGeometry.AXES).forEach(a -> spokes.add(spoke(a, words)));
        traces.add(RadarTrace.bare(data.medians(), "radar-median"));
        for (int which = data.series().size() - 1; which >= 0; which--) {
            traces.add(
                    new RadarTrace(
                            data.series().get(which).values(), RadarTrace.LETTERS.get(which)));
        }
        fill();
    }

    /** Marks an axis, 1 to 7, or none. */
    public void highlight(Optional<Integer> axis) {
        for (int each = 0; each < spokes.size(); each++) {
            boolean highlighted = axis.equals(Optional.of(each + 1));
            spokes.get(each).highlight(highlighted);
            for (RadarTrace trace : traces) {
                trace.highlight(each, highlighted);
            }
        }
    }

    /** Where values lie; empty until it is laid out. */
    public Optional<RadarGeometry> geometry() {
        return drawn;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return spokes.isEmpty() ? 0 : 2.2 * LARGEST_EMS * spokes.getFirst().em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        if (spokes.isEmpty()) {
            return 0;
        }
        double inner = (width < 0 ? prefWidth(-1) : width) - sides();
        RadarLayout.Needs needs = needs();
        return snapSizeY(
                needs.height(needs.radius(inner)) + snappedTopInset() + snappedBottomInset());
    }

    @Override
    protected void layoutChildren() {
        if (spokes.isEmpty()) {
            return;
        }
        double width = getWidth() - sides();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        var corner = new Point2D(snappedLeftInset(), snappedTopInset());
        var layout = RadarLayout.within(corner, width, height, needs());
        RadarGeometry geometry = layout.geometry();
        drawn = Optional.of(geometry);
        for (int each = 0; each < rings.size(); each++) {
            int level = RINGS.get(each);
            Shapes.points(rings.get(each), corners(geometry, level));
        }
        for (int axis = 0; axis < spokes.size(); axis++) {
            spokes.get(axis).place(geometry, layout.labels().get(axis));
        }
        traces.forEach(t -> t.place(geometry));
        Rectangle2D foot = layout.footer();
        coverage.resizeRelocate(foot.getMinX(), foot.getMinY(), foot.getWidth(), foot.getHeight());
    }

    private double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    private RadarLayout.Needs needs() {
        List<Dimension2D> labels = spokes.stream().map(RadarSpoke::size).toList();
        double em = spokes.getFirst().em();
        var footer = new Dimension2D(0, 0);
        if (!coverage.getText().isEmpty()) {
            footer = new Dimension2D(coverage.prefWidth(-1), coverage.prefHeight(-1));
        }
        return new RadarLayout.Needs(labels, footer, GAP_EMS * em, LARGEST_EMS * em);
    }

    private void fill() {
        getChildren().clear();
        spokes.forEach(s -> getChildren().add(s.sector()));
        getChildren().addAll(rings);
        spokes.forEach(s -> getChildren().add(s.line()));
        traces.forEach(t -> getChildren().addAll(t.nodes()));
        getChildren().add(coverage);
        spokes.forEach(s -> getChildren().add(s.label()));
    }

    private RadarSpoke spoke(int axis, RadarWords words) {
        var spoke = new RadarSpoke(axis, words);
        Optional<Integer> number = Optional.of(axis + 1);
        spoke.targets()
                .forEach(target -> {
                    target.setOnMouseEntered(_ -> gestures.pointed().accept(number));
                    target.setOnMouseClicked(_ -> gestures.opened().accept(axis + 1));
                });
        var _ =
                spoke.label()
                        .focusedProperty()
                        .subscribe((_, focused) -> {
                            if (focused) {
                                gestures.pointed().accept(number);
                            }
                        });
        return spoke;
    }

    private void walk(KeyEvent event) {
        Optional<Integer> at = pointedByFocus();
        switch (event.getCode()) {
            case RIGHT, DOWN -> focus(at.orElse(0) + 1);
            case LEFT, UP -> focus(at.orElse(RadarGeometry.AXES + 1) - 1);
            case HOME -> focus(1);
            case END -> focus(RadarGeometry.AXES);
            case ENTER, SPACE -> at.ifPresent(gestures.opened()::accept);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void focus(int number) {
        if (!spokes.isEmpty()) {
            spokes.get(Math.floorMod(number - 1, spokes.size())).label().requestFocus();
        }
    }

    private Optional<Integer> pointedByFocus() {
        return IntStream.range(0, spokes.size())
                .filter(a -> spokes.get(a).label().isFocused())
                .mapToObj(a -> a + 1)
                .findFirst();
    }

    private static Polygon ring(int level) {
        var ring = new Polygon();
        ring.getStyleClass().addAll("radar-ring", "radar-ring-" + level);
        ring.setMouseTransparent(true);
        return ring;
    }

    private static List<Point2D> corners(RadarGeometry geometry, double level) {
        return IntStream.range(0, RadarGeometry.AXES).mapToObj(a -> geometry.at(a, level)).toList();
    }
}
