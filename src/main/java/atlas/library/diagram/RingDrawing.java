package atlas.library.diagram;

import atlas.city.Diagram;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The empty frame of the radar: seven names from the top clockwise. */
final class RingDrawing extends Drawing {
    static final int AXES = 7;

    private static final double NAME = 9.5;

    /** So that all of it is seen below its title on a laptop, and above a caption. */
    private static final double LARGEST = 5.5;

    private static final int RINGS = 4;

    /** The fourth axis, counted from 0, points down to the right. */
    private static final int LOW = 3;

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
        double radius = Math.min(((width - GAP) / 2 - name) / across(2), LARGEST);
        double x = width / 2;
        double y = pen.height(names.getFirst(), name) + GAP / 2 + radius;
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
        return names(x, y, radius, name, pen);
    }

    /** The two lowest stand beside the ring's lower edge, below those at the sides. */
    private double names(double x, double y, double radius, double width, Pen pen) {
        double sides = y;
        for (int axis : List.of(0, 1, 2, AXES - 2, AXES - 1)) {
            double height = pen.height(names.get(axis), width);
            double aside = Math.signum(axis) * (axis < LOW ? 1 : -1);
            double left = x + radius * across(axis) - width / 2 + aside * (width + GAP) / 2;
            double top = y - radius * up(axis) - height / 2 - up(axis) * (height + GAP) / 2;
            sides = Math.max(sides, pen.put(names.get(axis), left, top, width, height).getMaxY());
        }
        double tall = pen.height(names.subList(LOW, LOW + 2), width);
        double top = Math.max(sides + GAP / 2, y - radius * up(LOW) - tall / 2);
        double away = radius * across(LOW) + GAP;
        pen.put(names.get(LOW), x + away, top, width, tall);
        pen.put(names.get(LOW + 1), x - away - width, top, width, tall);
        return top + tall;
    }

    private static double across(int axis) {
        return Math.sin(2 * Math.PI * axis / AXES);
    }

    private static double up(int axis) {
        return Math.cos(2 * Math.PI * axis / AXES);
    }
}
