package atlas.geo;

import java.util.List;

/** The shortest way from one place to another over the earth, taken as a ball. */
public final class GreatCircle {
    // Fewer pieces could miss that the way winds; halving a piece more often shows nothing new.
    private static final int FIRST_PIECES = 16;
    private static final int MOST_HALVINGS = 12;
    private static final double NOWHERE = 1e-12;

    private final double[] start;
    private final double[] ahead;
    private final double angle;

    private GreatCircle(double[] start, double[] ahead, double angle) {
        this.start = start;
        this.ahead = ahead;
        this.angle = angle;
    }

    /**
     * The way between two places. Of the many ways to the other side of the earth it is the one
     * over the north pole.
     */
    public static GreatCircle between(LatLon from, LatLon to) {
        double[] start = upright(from);
        double[] end = upright(to);
        double along = dot(start, end);
        double[] ahead = less(end, start, along);
        double across = Math.sqrt(dot(ahead, ahead));
        double[] heading = across < NOWHERE ? north(start) : times(ahead, 1 / across);
        return new GreatCircle(start, heading, Math.atan2(across, along));
    }

    /** How far apart the ends are as seen from the middle of the earth, 0 to pi. */
    public double radians() {
        return angle;
    }

    /** The place after a share of the way, 0 to 1. */
    public LatLon at(double share) {
        double[] point = point(share);
        return new LatLon(
                Math.toDegrees(Math.atan2(point[2], Math.hypot(point[0], point[1]))),
                Math.toDegrees(Math.atan2(point[1], point[0])));
    }

    /**
     * The way on the map: one line, or several that end at the map's edges where the way leaves
     * over one and comes back over another; none for a way that goes nowhere.
     *
     * @param tolerance how far a line may be off the true curve, in shares of the world's width
     */
    public List<Outline> lines(double tolerance) {
        var pen = new EdgePen();
        if (angle > NOWHERE) {
            for (int piece = 0; piece < FIRST_PIECES; piece++) {
                double from = (double) piece / FIRST_PIECES;
                double to = (piece + 1.0) / FIRST_PIECES;
                draw(pen, from, on(from), to, on(to), tolerance, MOST_HALVINGS);
            }
        }
        return pen.lines();
    }

    private void draw(
            EdgePen pen, double from, Point a, double to, Point b, double tolerance, int halvings) {
        double half = (from + to) / 2;
        Point middle = on(half);
        if (halvings == 0 || isStraight(a, middle, b, tolerance)) {
            pen.line(a, b);
            return;
        }
        draw(pen, from, a, half, middle, tolerance, halvings - 1);
        draw(pen, half, middle, to, b, tolerance, halvings - 1);
    }

    private static boolean isStraight(Point a, Point middle, Point b, double tolerance) {
        double right = EdgePen.nearest(b.x() - a.x()) / 2 - EdgePen.nearest(middle.x() - a.x());
        double down = (a.y() + b.y()) / 2 - middle.y();
        return Math.hypot(right, down) <= tolerance;
    }

    private Point on(double share) {
        LatLon place = at(share);
        return new Point(Mercator.x(place.longitude()), Mercator.y(place.latitude()));
    }

    private double[] point(double share) {
        double turned = share * angle;
        return less(times(start, Math.cos(turned)), ahead, -Math.sin(turned));
    }

    private static double[] upright(LatLon place) {
        double latitude = Math.toRadians(place.latitude());
        double longitude = Math.toRadians(place.longitude());
        return new double[] {
            Math.cos(latitude) * Math.cos(longitude),
            Math.cos(latitude) * Math.sin(longitude),
            Math.sin(latitude)
        };
    }

    // At a pole every way leads off; this one along the map's middle.
    private static double[] north(double[] at) {
        double[] north = less(new double[] {0, 0, 1}, at, at[2]);
        double length = Math.sqrt(dot(north, north));
        return length < NOWHERE
                ? upright(new LatLon(0, Mercator.MIDDLE))
                : times(north, 1 / length);
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] times(double[] a, double factor) {
        return new double[] {a[0] * factor, a[1] * factor, a[2] * factor};
    }

    private static double[] less(double[] a, double[] b, double factor) {
        return new double[] {a[0] - b[0] * factor, a[1] - b[1] * factor, a[2] - b[2] * factor};
    }
}
