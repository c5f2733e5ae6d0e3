package atlas.ui;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;

/** Draws points. */
final class Shapes {
    private Shapes() {}

    static void points(Polygon polygon, List<Point2D> points) {
        polygon.getPoints()
                .setAll(
                        points.stream()
                                .<Double>mapMulti((p, to) -> {
                                    to.accept(p.getX());
                                    to.accept(p.getY());
                                })
                                .toList());
    }

    /** Adds a line through the points. */
    static void line(Path path, List<Point2D> points, boolean closed) {
        Point2D first = points.getFirst();
        path.getElements().add(new MoveTo(first.getX(), first.getY()));
        for (Point2D next : points.subList(1, points.size())) {
            path.getElements().add(new LineTo(next.getX(), next.getY()));
        }
        if (closed) {
            path.getElements().add(new ClosePath());
        }
    }
}
