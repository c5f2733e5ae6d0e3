package atlas.geo;

/** An upright rectangle; y grows downward. */
public record Bounds(double left, double top, double right, double bottom) {
    /** The smallest that holds all points of x and y in turn. */
    public static Bounds around(double[] points) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        return new Bounds(left, top, right, bottom);
    }

    /** The same for points in four bytes a number. */
    public static Bounds around(float[] points) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.length; i += 2) {
            left = Math.min(left, points[i]);
            right = Math.max(right, points[i]);
            top = Math.min(top, points[i + 1]);
            bottom = Math.max(bottom, points[i + 1]);
        }
        return new Bounds(left, top, right, bottom);
    }

    /** Whether they share more than an edge. */
    public boolean overlaps(Bounds other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    /** Whether all of the other lies inside. */
    public boolean holds(Bounds other) {
        return left <= other.left
                && other.right <= right
                && top <= other.top
                && other.bottom <= bottom;
    }

    /** Larger by a margin on every side. */
    public Bounds grown(double margin) {
        return new Bounds(left - margin, top - margin, right + margin, bottom + margin);
    }

    /** The same elsewhere. */
    public Bounds moved(double toRight, double down) {
        return new Bounds(left + toRight, top + down, right + toRight, bottom + down);
    }
}
