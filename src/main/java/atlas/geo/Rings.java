package atlas.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes outlines of the world from degrees. World outlines are stitched at 180 degrees: a step of
 * more than half a turn means "went across", and Antarctica does not close.
 */
final class Rings {
    private static final double SEAM = 179.999;
    private static final double POLE = -89.9;

    private Rings() {}

    /** Longitudes without jumps. */
    static double[] unwrapped(double[] degrees) {
        double[] points = degrees.clone();
        for (int i = 2; i < points.length; i += 2) {
            points[i] += 360 * Math.rint((points[i - 2] - points[i]) / 360);
        }
        return points;
    }

    static List<Outline> line(double[] degrees) {
        return Outline.of(projected(degrees)).shown();
    }

    static List<Outline> area(double[] degrees) {
        if (!turnsAroundThePole(degrees)) {
            return line(degrees);
        }
        return isThePole(degrees) ? List.of() : line(closedOverThePole(degrees));
    }

    static List<Outline> coast(double[] degrees) {
        if (isThePole(degrees)) {
            return List.of();
        }
        var parts = new ArrayList<Outline>();
        int start = 0;
        for (int i = 2; i < degrees.length; i += 2) {
            if (isSeam(degrees, i - 2, i)) {
                addPart(parts, degrees, start, i - 2);
                start = i;
            }
        }
        addPart(parts, degrees, start, degrees.length - 2);
        return parts;
    }

    private static void addPart(List<Outline> parts, double[] degrees, int first, int last) {
        if (last > first) {
            parts.addAll(line(Arrays.copyOfRange(degrees, first, last + 2)));
        }
    }

    private static boolean isSeam(double[] degrees, int from, int to) {
        boolean across = onSeam(degrees[from]) && onSeam(degrees[to]);
        boolean south = degrees[from + 1] <= -Mercator.END && degrees[to + 1] <= -Mercator.END;
        return across || south;
    }

    private static boolean onSeam(double longitude) {
        return Math.abs(Math.IEEEremainder(longitude, 360)) >= SEAM;
    }

    private static boolean turnsAroundThePole(double[] degrees) {
        return Math.abs(degrees[degrees.length - 2] - degrees[0]) > 180;
    }

    private static boolean isThePole(double[] degrees) {
        for (int i = 1; i < degrees.length; i += 2) {
            if (degrees[i] > POLE) {
                return false;
            }
        }
        return true;
    }

    private static double[] closedOverThePole(double[] degrees) {
        double[] closed = Arrays.copyOf(degrees, degrees.length + 4);
        closed[degrees.length] = degrees[degrees.length - 2];
        closed[degrees.length + 1] = -90;
        closed[degrees.length + 2] = degrees[0];
        closed[degrees.length + 3] = -90;
        return closed;
    }

    private static double[] projected(double[] degrees) {
        var world = new double[degrees.length];
        for (int i = 0; i < degrees.length; i += 2) {
            world[i] = Mercator.endlessX(degrees[i]);
            world[i + 1] = Mercator.y(degrees[i + 1]);
        }
        return world;
    }
}
