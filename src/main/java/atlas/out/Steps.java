package atlas.out;

import atlas.out.Drawing.Close;
import atlas.out.Drawing.Curve;
import atlas.out.Drawing.Move;
import atlas.out.Drawing.Step;
import atlas.out.Drawing.Straight;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.Ellipse;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.shape.VLineTo;
import javafx.scene.transform.Transform;

/** The outline of any shape, moved to its place. */
final class Steps {
    // A quarter of a circle as a curve: how far its handles reach, for a radius of 1.
    private static final double QUARTER = 0.5522847498;

    private final Transform place;
    private final List<Step> steps = new ArrayList<>();
    private Point2D last = Point2D.ZERO;

    private Steps(Transform place) {
        this.place = place;
    }

    static List<Step> of(Shape shape, Transform place) {
        var steps = new Steps(place);
        switch (shape) {
            case Line line -> {
                steps.move(line.getStartX(), line.getStartY());
                steps.line(line.getEndX(), line.getEndY());
            }
            case Circle c ->
                    steps.oval(c.getCenterX(), c.getCenterY(), c.getRadius(), c.getRadius());
            case Ellipse e ->
                    steps.oval(e.getCenterX(), e.getCenterY(), e.getRadiusX(), e.getRadiusY());
            case Rectangle r ->
                    steps.box(
                            r.getX(),
                            r.getY(),
                            r.getWidth(),
                            r.getHeight(),
                            Math.max(r.getArcWidth(), r.getArcHeight()) / 2);
            case Polygon polygon -> steps.points(polygon.getPoints(), true);
            case Polyline polyline -> steps.points(polyline.getPoints(), false);
            case Path path -> path.getElements().forEach(steps::add);
            default -> steps.area(shape);
        }
        return steps.steps;
    }

    /** A box with round corners. */
    static List<Step> box(
            double x, double y, double width, double height, double radius, Transform place) {
        var steps = new Steps(place);
        steps.box(x, y, width, height, radius);
        return steps.steps;
    }

    /** JavaFX turns arcs, and paths that are given as text, into plain ones when it adds areas. */
    private void area(Shape shape) {
        if (Shape.union(shape, new Rectangle()) instanceof Path plain) {
            plain.getElements().forEach(this::add);
        }
    }

    private void add(PathElement element) {
        switch (element) {
            case MoveTo to -> move(to.getX(), to.getY());
            case LineTo to -> line(to.getX(), to.getY());
            case HLineTo to -> line(to.getX(), last.getY());
            case VLineTo to -> line(last.getX(), to.getY());
            case CubicCurveTo c ->
                    curve(
                            new Point2D(c.getControlX1(), c.getControlY1()),
                            new Point2D(c.getControlX2(), c.getControlY2()),
                            new Point2D(c.getX(), c.getY()));
            case QuadCurveTo q -> {
                var handle = new Point2D(q.getControlX(), q.getControlY());
                var end = new Point2D(q.getX(), q.getY());
                curve(last.interpolate(handle, 2 / 3.), end.interpolate(handle, 2 / 3.), end);
            }
            case ClosePath _ -> steps.add(new Close());
            // No chart of ours has an arc within a path; it is cut straight.
            case ArcTo to -> line(to.getX(), to.getY());
            default -> throw new IllegalArgumentException("unknown " + element);
        }
    }

    private void points(List<Double> points, boolean closed) {
        for (int i = 0; i + 1 < points.size(); i += 2) {
            if (i == 0) {
                move(points.get(0), points.get(1));
            } else {
                line(points.get(i), points.get(i + 1));
            }
        }
        if (closed && !points.isEmpty()) {
            steps.add(new Close());
        }
    }

    private void oval(double x, double y, double rx, double ry) {
        double hx = rx * QUARTER;
        double hy = ry * QUARTER;
        move(x + rx, y);
        curve(x + rx, y + hy, x + hx, y + ry, x, y + ry);
        curve(x - hx, y + ry, x - rx, y + hy, x - rx, y);
        curve(x - rx, y - hy, x - hx, y - ry, x, y - ry);
        curve(x + hx, y - ry, x + rx, y - hy, x + rx, y);
        steps.add(new Close());
    }

    private void box(double x, double y, double width, double height, double radius) {
        double r = Math.min(radius, Math.min(width, height) / 2);
        double k = r * (1 - QUARTER);
        double right = x + width;
        double low = y + height;
        move(x + r, y);
        line(right - r, y);
        if (r > 0) {
            curve(right - k, y, right, y + k, right, y + r);
        }
        line(right, low - r);
        if (r > 0) {
            curve(right, low - k, right - k, low, right - r, low);
        }
        line(x + r, low);
        if (r > 0) {
            curve(x + k, low, x, low - k, x, low - r);
        }
        line(x, y + r);
        if (r > 0) {
            curve(x, y + k, x + k, y, x + r, y);
        }
        steps.add(new Close());
    }

    private void move(double x, double y) {
        last = new Point2D(x, y);
        var there = place.transform(last);
        steps.add(new Move(there.getX(), there.getY()));
    }

    private void line(double x, double y) {
        last = new Point2D(x, y);
        var there = place.transform(last);
        steps.add(new Straight(there.getX(), there.getY()));
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) {
        curve(new Point2D(x1, y1), new Point2D(x2, y2), new Point2D(x, y));
    }

    private void curve(Point2D first, Point2D second, Point2D end) {
        last = end;
        var a = place.transform(first);
        var b = place.transform(second);
        var c = place.transform(end);
        steps.add(new Curve(a.getX(), a.getY(), b.getX(), b.getY(), c.getX(), c.getY()));
    }
}
