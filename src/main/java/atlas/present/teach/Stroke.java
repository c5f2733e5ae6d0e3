package atlas.present.teach;

import atlas.geo.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that was drawn by hand.
 *
 * @param points at least one; shares of the width and the height of what is drawn on, so that the
 *     stroke stays where it is when that changes its size
 */
record Stroke(Tool tool, Ink ink, List<Point> points) {
    /** What draws. */
    enum Tool {
        PEN,
        ARROW,
        ERASER
    }

    /** Told apart by their lightness too, so that they serve those who see no red or green. */
    enum Ink {
        RED,
        BLUE,
        BLACK
    }

    private static final double STEADY = 0.25;

    /** Copies the points. */
    Stroke {
        points = List.copyOf(points);
        if (points.isEmpty()) {
            throw new IllegalArgumentException("a stroke begins somewhere");
        }
    }

    /** On to another point; an arrow goes straight from its beginning. */
    Stroke to(Point point) {
        if (tool == Tool.ARROW) {
            return new Stroke(tool, ink, List.of(points.getFirst(), point));
        }
        var longer = new ArrayList<>(points);
        longer.add(point);
        return new Stroke(tool, ink, longer);
    }

    /**
     * The same without the tremor of the hand: each point inside moves towards the middle of its
     * neighbours; the ends stay.
     */
    Stroke smoothed() {
        if (points.size() < 3) {
            return this;
        }
        var smooth = new ArrayList<Point>();
        smooth.add(points.getFirst());
        for (int i = 1; i < points.size() - 1; i++) {
            Point before = points.get(i - 1);
            Point here = points.get(i);
            Point after = points.get(i + 1);
            smooth.add(
                    new Point(
                            steady(before.x(), here.x(), after.x()),
                            steady(before.y(), here.y(), after.y())));
        }
        smooth.add(points.getLast());
        return new Stroke(tool, ink, smooth);
    }

    /**
     * The two ends of an arrow's barbs.
     *
     * @param from where the arrow begins, in pixels
     * @param tip where it ends
     * @param length of a barb; shorter where the arrow is short
     */
    static List<Point> barbs(Point from, Point tip, double length) {
        double angle = Math.atan2(from.y() - tip.y(), from.x() - tip.x());
        double far = Math.min(length, Math.hypot(from.x() - tip.x(), from.y() - tip.y()));
        double open = Math.toRadians(28);
        return List.of(barb(tip, angle - open, far), barb(tip, angle + open, far));
    }

    /**
     * Whether it passes near a place.
     *
     * @param width of what is drawn on, in pixels; places and distance too
     */
    boolean isNear(Point place, double distance, double width, double height) {
        for (int i = 0; i < points.size(); i++) {
            Point from = points.get(Math.max(0, i - 1));
            Point to = points.get(i);
            if (away(
                            place,
                            new Point(from.x() * width, from.y() * height),
                            new Point(to.x() * width, to.y() * height))
                    <= distance) {
                return true;
            }
        }
        return false;
    }

    private static double away(Point place, Point from, Point to) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double square = dx * dx + dy * dy;
        double along =
                square == 0
                        ? 0
                        : ((place.x() - from.x()) * dx + (place.y() - from.y()) * dy) / square;
        double at = Math.clamp(along, 0, 1);
        return Math.hypot(place.x() - from.x() - at * dx, place.y() - from.y() - at * dy);
    }

    private static Point barb(Point tip, double angle, double length) {
        return new Point(tip.x() + length * Math.cos(angle), tip.y() + length * Math.sin(angle));
    }

    private static double steady(double before, double here, double after) {
        return STEADY * before + (1 - 2 * STEADY) * here + STEADY * after;
    }
}
