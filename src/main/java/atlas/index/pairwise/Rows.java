package atlas.index.pairwise;

import java.util.Arrays;
import java.util.Optional;

/** Conditions on weights, each that a row times the weights reaches a bound. */
final class Rows {
    private static final double FLAT = 1e-12;
    private static final double NEARLY = 1e-9;

    private final Plane plane;
    private final double[][] rows;
    private final double[] bounds;
    private int count;
    private boolean possible = true;

    Rows(Plane plane, int most) {
        this.plane = plane;
        this.rows = new double[most][];
        this.bounds = new double[most];
    }

    void add(double[] row, double bound) {
        double[] inPlane = plane.project(row);
        double missing = bound - Plane.dot(row, plane.origin());
        double length = Plane.dot(row, row);
        if (Plane.dot(inPlane, inPlane) > FLAT * length) {
            rows[count] = inPlane;
            bounds[count++] = missing;
        } else if (missing > NEARLY * Math.sqrt(length)) {
            // It is the same everywhere in the plane, and too little.
            possible = false;
        }
    }

    /** The nearest weights to the plane's origin; empty if none satisfy all. */
    Optional<double[]> nearest() {
        return possible
                ? LeastDistance.solve(
                                Arrays.copyOf(rows, count),
                                Arrays.copyOf(bounds, count),
                                plane.dimensions())
                        .map(plane::point)
                : Optional.empty();
    }
}
