package atlas.geo;

import java.util.ArrayList;
import java.util.List;

/**
 * A line, or the edge of an area, in the world of {@link Mercator}. Unchangeable. The outlines of
 * the earth are millions of numbers, so each has four bytes: it is off by two metres at most, a
 * fifteenth of a pixel where the map is nearest.
 */
public final class Outline {
    private static final Bounds WORLD = new Bounds(0, 0, 1, 1);

    private final float[] points;
    private final Bounds bounds;

    private Outline(float[] points, Bounds bounds) {
        this.points = points;
        this.bounds = bounds;
    }

    /** Of x and y in turn. */
    public static Outline of(double[] points) {
        var rounded = new float[points.length];
        for (int i = 0; i < points.length; i++) {
            rounded[i] = (float) points[i];
        }
        return of(rounded);
    }

    /** Takes over an array of x and y in turn. */
    public static Outline of(float[] points) {
        return new Outline(points, Bounds.around(points));
    }

    /** A copy of x and y in turn. */
    public float[] points() {
        return points.clone();
    }

    /** The copies of it that the map shows: one, or two where it crosses the map's edge. */
    List<Outline> shown() {
        var copies = new ArrayList<Outline>(1);
        int first = (int) Math.floor(bounds.left());
        int last = (int) Math.floor(bounds.right());
        for (int turn = first; turn <= last; turn++) {
            if (bounds.moved(-turn, 0).overlaps(WORLD.grown(1e-12))) {
                copies.add(movedRight(-turn));
            }
        }
        return copies;
    }

    public Bounds bounds() {
        return bounds;
    }

    public int size() {
        return points.length / 2;
    }

    public double x(int index) {
        return points[2 * index];
    }

    public double y(int index) {
        return points[2 * index + 1];
    }

    /** Without the points nearer to the one kept before than a distance; the ends stay. */
    public Outline simplified(double distance) {
        var kept = new float[points.length];
        int length = 0;
        for (int i = 0; i < points.length; i += 2) {
            boolean end = i == 0 || i == points.length - 2;
            if (end
                    || Math.hypot(points[i] - kept[length - 2], points[i + 1] - kept[length - 1])
                            >= distance) {
                kept[length++] = points[i];
                kept[length++] = points[i + 1];
            }
        }
        return length == points.length
                ? this
                : new Outline(java.util.Arrays.copyOf(kept, length), bounds);
    }

    /** The part of the area inside a frame, its edge running along the frame; may be empty. */
    public double[] areaWithin(Bounds frame) {
        if (bounds.left() >= frame.left()
                && bounds.right() <= frame.right()
                && bounds.top() >= frame.top()
                && bounds.bottom() <= frame.bottom()) {
            return coordinates();
        }
        double[] clipped = Clip.keepAbove(coordinates(), 0, frame.left(), 1);
        clipped = Clip.keepAbove(clipped, 0, -frame.right(), -1);
        clipped = Clip.keepAbove(clipped, 1, frame.top(), 1);
        return Clip.keepAbove(clipped, 1, -frame.bottom(), -1);
    }

    private double[] coordinates() {
        var coordinates = new double[points.length];
        for (int i = 0; i < points.length; i++) {
            coordinates[i] = points[i];
        }
        return coordinates;
    }

    private Outline movedRight(double distance) {
        if (distance == 0) {
            return this;
        }
        float[] moved = points.clone();
        for (int i = 0; i < moved.length; i += 2) {
            moved[i] += (float) distance;
        }
        return of(moved);
    }
}
