package atlas.library.diagram;

import atlas.city.Diagram;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The empty frame of the radar: seven names from the top clockwise. */
final class RingDrawing extends Drawing {
    static final int AXES = 7;

    private static final double NAME = 9.5;

    /** Any smaller, its uppermost names would overlap. */
    private static final double SMALLEST = 5.6;

    private static final double LARGEST = 13;

    private static final int RINGS = 4;

    /** The fourth axis, counted from 0, points down to the right. */
    private static final int LOW = 3;

    private static final List<Integer> SIDES = List.of(0, 1, 2, AXES - 2, AXES - 1);
    private static final double EXACT = 0.05;

    private final List<PartNode> names;
    private final List<Arrow> axes = new ArrayList<>();
    private final List<Arrow> rings = new ArrayList<>();

    RingDrawing(Diagram diagram, Function<Diagram.Part, PartNode> node) {
        super(diagram, node);
        names = parts("");
        names.forEach(PartNode::numbered);
        for (int ring = 0; ring < RINGS; ring++) {
            rings.add(arrow(Arrow.plain("line-ring")));
        }
        names.forEach(_ -> axes.add(arrow(Arrow.plain("line-ring"))));
        fill();
    }

    @Override
    double arrange(double width, Pen pen) {
        double name = Math.min(NAME, width * 0.27);
        double[] high = names.stream().mapToDouble(node -> pen.height(node, name)).toArray();
        double radius = radius(((width - GAP) / 2 - name) / across(2), high);
        double x = width / 2;
        double y = above(high) + radius;
        for (int ring = 1; ring <= RINGS; ring++) {
            double r = radius * ring / RINGS;
            var points = new double[2 * (AXES + 1)];
            for (int corner = 0; corner <= AXES; corner++) {
                points[2 * corner] = x + r * across(corner);
                points[2 * corner + 1] = y - r * up(corner);
            }
            pen.draw(rings.get(ring - 1), points);
        }
        for (int axis = 0; axis < AXES; axis++) {
            pen.draw(axes.get(axis), x, y, x + radius * across(axis), y - radius * up(axis));
        }
        for (int axis : SIDES) {
            double aside = Math.signum(axis) * (axis < LOW ? 1 : -1);
            double left = x + radius * across(axis) - name / 2 + aside * (name + GAP) / 2;
            pen.put(names.get(axis), left, y + top(axis, radius, high), name, high[axis]);
        }
        double away = radius * across(LOW) + GAP;
        double low = y + low(radius, high);
        double tall = Math.max(high[LOW], high[LOW + 1]);
        pen.put(names.get(LOW), x + away, low, name, tall);
        pen.put(names.get(LOW + 1), x - away - name, low, name, tall);
        return low + tall;
    }

    /** The largest with which all of it is seen, within bounds. */
    private double radius(double widest, double[] high) {
        double fitting = Math.min(SMALLEST, widest);
        double most = Math.min(LARGEST, widest);
        for (double next = most; most - fitting > EXACT; next = (fitting + most) / 2) {
            if (height(next, high) <= seen() - GAP) {
                fitting = next;
            } else {
                most = next;
            }
        }
        return fitting;
    }

    private static double height(double radius, double[] high) {
        return above(high) + radius + low(radius, high) + Math.max(high[LOW], high[LOW + 1]);
    }

    /** What stands above the ring. */
    private static double above(double[] high) {
        return high[0] + GAP / 2;
    }

    /** Where a name at the side begins, below the middle. */
    private static double top(int axis, double radius, double[] high) {
        return -radius * up(axis) - high[axis] / 2 - up(axis) * (high[axis] + GAP) / 2;
    }

    /** The same of the two lowest: beside the ring's lower edge, below those at the sides. */
    private static double low(double radius, double[] high) {
        double beside = -radius * up(LOW) - Math.max(high[LOW], high[LOW + 1]) / 2;
        return SIDES.stream()
                .mapToDouble(axis -> top(axis, radius, high) + high[axis] + GAP / 2)
                .reduce(beside, Math::max);
    }

    private static double across(int axis) {
        return Math.sin(2 * Math.PI * axis / AXES);
    }

    private static double up(int axis) {
        return Math.cos(2 * Math.PI * axis / AXES);
    }
}
