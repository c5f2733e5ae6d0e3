package atlas.out;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;

/** Lines, areas, markers and words in black, grey and white; lengths are points. */
public final class PaperMarks {
    private static final double ROUND = 0.5523;

    private PaperMarks() {}

    /** A line along some points. */
    public static Drawing.Mark line(List<Point2D> points, boolean closed, Drawing.Stroke stroke) {
        return new Drawing.Outline(steps(points, closed), Optional.empty(), Optional.of(stroke));
    }

    /** What some points enclose. */
    public static Drawing.Mark area(List<Point2D> points, Color fill) {
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
    public static Drawing.Mark disc(Point2D centre, double radius) {
        return new Drawing.Outline(
                circle(centre, radius), Optional.of(Color.BLACK), Optional.empty());
    }

    /** A circle, filled or not, with a line around it. */
    public static Drawing.Mark ring(
            Point2D centre, double radius, Optional<Color> fill, Drawing.Stroke stroke) {
        return new Drawing.Outline(circle(centre, radius), fill, Optional.of(stroke));
    }

    private static List<Drawing.Step> circle(Point2D centre, double r) {
        double x = centre.getX();
        double y = centre.getY();
        double k = r * ROUND;
        return List.of(
                new Drawing.Move(x + r, y),
                new Drawing.Curve(x + r, y + k, x + k, y + r, x, y + r),
                new Drawing.Curve(x - k, y + r, x - r, y + k, x - r, y),
                new Drawing.Curve(x - r, y - k, x - k, y - r, x, y - r),
                new Drawing.Curve(x + k, y - r, x + r, y - k, x + r, y),
                new Drawing.Close());
    }

    /** A hollow one. */
    public static Drawing.Mark square(Point2D centre, double half) {
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

    /**
     * One line of words.
     *
     * @param x of its first letter
     * @param y of its base line
     */
    public static Drawing.Mark words(String text, double x, double y, double width, double size) {
        return new Drawing.Words(text, x, y, 0, width, size, Face.SANS, Color.BLACK);
    }
}
