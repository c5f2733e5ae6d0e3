package atlas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;

/**
 * One series: a soft area, a line and a marker at each value. The line opens where a value is
 * missing, and fewer than three values have no line at all.
 */
final class RadarTrace {
    /** The ends of the style classes of the first and the second series. */
    static final List<String> LETTERS = List.of("a", "b");

    private static final int FEWEST_FOR_A_LINE = 3;

    private final List<OptionalDouble> values;
    private final Path area = new Path();
    private final Path line = new Path();
    private final List<Region> markers = new ArrayList<>();

    RadarTrace(List<OptionalDouble> values, String letter) {
        this.values = values;
        area.getStyleClass().addAll("radar-area", "radar-area-" + letter);
        line.getStyleClass().addAll("radar-line", "radar-line-" + letter);
        for (OptionalDouble value : values) {
            var marker = new Region();
            marker.getStyleClass().addAll("radar-marker", "radar-marker-" + letter);
            marker.setVisible(value.isPresent());
            markers.add(marker);
        }
        nodes().forEach(n -> n.setMouseTransparent(true));
    }

    /** A line without markers or area, as for the median. */
    static RadarTrace bare(List<OptionalDouble> values, String styleClass) {
        var trace = new RadarTrace(values, LETTERS.getFirst());
        trace.line.getStyleClass().setAll(styleClass);
        trace.area.setVisible(false);
        trace.markers.forEach(m -> m.setVisible(false));
        return trace;
    }

    List<Node> nodes() {
        var nodes = new ArrayList<Node>(List.of(area, line));
        nodes.addAll(markers);
        return nodes;
    }

    void highlight(int axis, boolean highlighted) {
        markers.get(axis).pseudoClassStateChanged(RadarSpoke.HIGHLIGHTED, highlighted);
    }

    void place(RadarGeometry geometry) {
        area.getElements().clear();
        line.getElements().clear();
        for (int axis = 0; axis < values.size(); axis++) {
            if (values.get(axis).isPresent()) {
                centre(markers.get(axis), point(geometry, axis));
            }
        }
        if (values.stream().filter(OptionalDouble::isPresent).count() >= FEWEST_FOR_A_LINE) {
            RadarGeometry.runs(values).forEach(run -> draw(geometry, run));
        }
    }

    private void draw(RadarGeometry geometry, List<Integer> run) {
        boolean whole = run.size() == values.size();
        var points = new ArrayList<>(run.stream().map(a -> point(geometry, a)).toList());
        Shapes.line(line, points, whole);
        if (!whole) {
            points.add(geometry.centre());
        }
        Shapes.line(area, points, true);
    }

    private Point2D point(RadarGeometry geometry, int axis) {
        return geometry.at(axis, values.get(axis).orElseThrow());
    }

    private static void centre(Region marker, Point2D point) {
        double size = marker.prefWidth(-1);
        marker.resizeRelocate(point.getX() - size / 2, point.getY() - size / 2, size, size);
    }
}
