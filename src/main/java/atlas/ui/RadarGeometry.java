package atlas.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Point2D;

/** Where values lie: axis 0 points up, the others follow clockwise. */
public record RadarGeometry(double centreX, double centreY, double radius) {
    public static final int AXES = 7;
    private static final double STEP = 2 * Math.PI / AXES;

    /** The horizontal part of an axis' direction, right is positive. */
    public static double across(double axis) {
        return Math.sin(axis * STEP);
    }

    /** The vertical part of an axis' direction, down is positive. */
    public static double down(double axis) {
        return -Math.cos(axis * STEP);
    }

    Point2D centre() {
        return new Point2D(centreX, centreY);
    }

    /** The point of a value of 0 to 100; axes between two axes are allowed. */
    public Point2D at(double axis, double value) {
        double length = radius * value / 100;
        return new Point2D(centreX + length * across(axis), centreY + length * down(axis));
    }

    /** The axis that points most nearly to a place. */
    public int nearestAxis(Point2D place) {
        double turn = Math.atan2(place.getX() - centreX, centreY - place.getY());
        return Math.floorMod(Math.round(turn / STEP), AXES);
    }

    /** The value on an axis that lies nearest to a place; 0 to 100. */
    public double value(int axis, Point2D place) {
        double along =
                (place.getX() - centreX) * across(axis) + (place.getY() - centreY) * down(axis);
        return radius <= 0 ? 0 : Math.clamp(along / radius * 100, 0, 100);
    }

    /** Neighbouring axes that have values, so that a line joins no two across a gap. */
    public static List<List<Integer>> runs(List<OptionalDouble> values) {
        int first = startOfRun(values);
        var runs = new ArrayList<List<Integer>>();
        var run = new ArrayList<Integer>();
        for (int step = 0; step < values.size(); step++) {
            int axis = (first + step) % values.size();
            if (values.get(axis).isPresent()) {
                run.add(axis);
            } else if (!run.isEmpty()) {
                runs.add(List.copyOf(run));
                run.clear();
            }
        }
        if (!run.isEmpty()) {
            runs.add(List.copyOf(run));
        }
        return runs;
    }

    /** The first axis after a gap, so that no run is cut where the circle closes. */
    private static int startOfRun(List<OptionalDouble> values) {
        for (int axis = 0; axis < values.size(); axis++) {
            if (values.get(axis).isEmpty()) {
                return axis;
            }
        }
        return 0;
    }
}
