package atlas.compare;

import atlas.out.Drawing;
import atlas.out.Face;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;

/** Lines, areas, markers and words in black, grey and white; lengths are points. */
final class SheetMarks {
    private static final double ROUND = 0.5523;

    private SheetMarks() {}

    static Drawing.Mark line(List<Point2D> points, boolean closed, Drawing.Stroke stroke) {
        return new Drawing.Outline(steps(points, closed), Optional.empty(), Optional.of(stroke));
    }

    static Drawing.Mark area(List<Point2D> points, Color fill) {
        return new Drawing.Outline(steps(points, true), Optional.of(fill), Optional.empty());
    }

    private static List<Drawing.Step> steps(List<Point2D> points, boolean closed) {
        var steps = new ArrayList<Drawing.Step>();
        for (var p : points) {
            steps.add(
                    steps.isEmpty()
                            ? new Drawing.Move(p.getX(), p.getY())
                            : new Drawing.Straight(p.getX(), p.getY()));
        }
        if (closed) {
            steps.add(new Drawing.Close());
        }
        return steps;
    }

    /** A filled one. */
    static Drawing.Mark disc(Point2D centre, double radius) {
        double x = centre.getX();
        double y = centre.getY();
        double k = radius * ROUND;
        double r = radius;
        List<Drawing.Step> steps =
                List.of(
                        new Drawing.Move(x + r, y),
                        new Drawing.Curve(x + r, y + k, x + k, y + r, x, y + r),
                        new Drawing.Curve(x - k, y + r, x - r, y + k, x - r, y),
                        new Drawing.Curve(x - r, y - k, x - k, y - r, x, y - r),
                        new Drawing.Curve(x + k, y - r, x + r, y - k, x + r, y),
                        new Drawing.Close());
        return new Drawing.Outline(steps, Optional.of(Color.BLACK), Optional.empty());
    }

    /** A hollow one. */
    static Drawing.Mark square(Point2D centre, double half) {
        var corners =
                List.of(
                        centre.add(-half, -half),
                        centre.add(half, -half),
                        centre.add(half, half),
                        centre.add(-half, half));
        return new Drawing.Outline(
                steps(corners, true),
                Optional.of(Color.WHITE),
                Optional.of(new Drawing.Stroke(Color.BLACK, 0.9, List.of(), false)));
    }

    static Drawing.Mark words(String text, double x, double y, double width, double size) {
        return new Drawing.Words(text, x, y, 0, width, size, Face.SANS, Color.BLACK);
    }
}
