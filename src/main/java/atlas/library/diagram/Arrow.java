package atlas.library.diagram;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;

/** A line with a head, or without one, from part to part. */
final class Arrow {
    private static final double HEAD_LONG = 0.75;
    private static final double HEAD_WIDE = 0.36;

    private final Path line = new Path();
    private final Polygon head = new Polygon();
    private final boolean pointed;

    private Arrow(boolean pointed, String... styleClasses) {
        this.pointed = pointed;
        line.getStyleClass().add("diagram-line");
        line.getStyleClass().addAll(styleClasses);
        head.getStyleClass().add("diagram-head");
        head.getStyleClass().addAll(styleClasses);
        nodes().forEach(node -> {
            node.setManaged(false);
            node.setMouseTransparent(true);
        });
    }

    static Arrow pointed(String... styleClasses) {
        return new Arrow(true, styleClasses);
    }

    static Arrow plain(String... styleClasses) {
        return new Arrow(false, styleClasses);
    }

    List<Node> nodes() {
        return pointed ? List.of(line, head) : List.of(line);
    }

    /** Leads it along points, of which there are at least two. */
    void draw(double em, List<Point2D> points) {
        line.getElements().clear();
        head.getPoints().clear();
        Point2D tip = points.getLast();
        Point2D before = points.get(points.size() - 2);
        Point2D along = tip.subtract(before).normalize();
        Point2D base = pointed ? tip.subtract(along.multiply(HEAD_LONG * em)) : tip;
        var first = points.getFirst();
        line.getElements().add(new MoveTo(first.getX(), first.getY()));
        points.subList(1, points.size() - 1)
                .forEach(p -> line.getElements().add(new LineTo(p.getX(), p.getY())));
        line.getElements().add(new LineTo(base.getX(), base.getY()));
        if (pointed) {
            Point2D aside = new Point2D(-along.getY(), along.getX()).multiply(HEAD_WIDE * em);
            corner(tip);
            corner(base.add(aside));
            corner(base.subtract(aside));
        }
    }

    private void corner(Point2D point) {
        head.getPoints().addAll(point.getX(), point.getY());
    }
}
