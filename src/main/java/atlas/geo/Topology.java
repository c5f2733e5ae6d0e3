package atlas.geo;

import java.util.Arrays;
import java.util.List;

/**
 * Outlines that share their arcs, as TopoJSON keeps them: arcs in steps of a grid, areas and lines
 * as lists of arcs, where arc {@code ~i} is arc i run backward.
 */
public final class Topology {
    private final double[][] arcs;

    /**
     * @param steps of each arc, x and y in turn, the first from the grid's origin
     * @param scale degrees per step, x and y
     * @param origin degrees, x and y
     */
    public Topology(List<int[]> steps, double[] scale, double[] origin) {
        arcs = steps.stream().map(s -> degrees(s, scale, origin)).toArray(double[][]::new);
    }

    /** A line as the map shows it; several where it crosses the map's edge. */
    public List<Outline> line(int[] arcIndices) {
        return Rings.line(Rings.unwrapped(joined(arcIndices)));
    }

    /** The edge of an area, for filling. */
    public List<Outline> area(int[] arcIndices) {
        return Rings.area(Rings.unwrapped(joined(arcIndices)));
    }

    /** The edge of an area without what is no coast: seams at 180 degrees and at the pole. */
    public List<Outline> coast(int[] arcIndices) {
        return Rings.coast(Rings.unwrapped(joined(arcIndices)));
    }

    private double[] joined(int[] arcIndices) {
        int capacity = Arrays.stream(arcIndices).map(i -> arc(i).length).sum();
        var points = new double[capacity];
        int length = 0;
        for (int index : arcIndices) {
            double[] arc = arc(index);
            // An arc begins with the point that ended the one before.
            for (int k = length == 0 ? 0 : 1; k < arc.length / 2; k++) {
                int from = index < 0 ? arc.length - 2 - 2 * k : 2 * k;
                points[length++] = arc[from];
                points[length++] = arc[from + 1];
            }
        }
        return Arrays.copyOf(points, length);
    }

    private double[] arc(int index) {
        return arcs[index < 0 ? ~index : index];
    }

    private static double[] degrees(int[] steps, double[] scale, double[] origin) {
        var points = new double[steps.length];
        long[] at = {0, 0};
        for (int i = 0; i < steps.length; i++) {
            int axis = i % 2;
            at[axis] += steps[i];
            points[i] = at[axis] * scale[axis] + origin[axis];
        }
        return points;
    }
}
