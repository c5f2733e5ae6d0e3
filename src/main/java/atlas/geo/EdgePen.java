package atlas.geo;

import java.util.ArrayList;
import java.util.List;

/** Draws a curve of the round earth on the map: it ends at one edge and goes on at the other. */
final class EdgePen {
    private final List<Outline> done = new ArrayList<>();
    private final List<Point> line = new ArrayList<>();

    /** A step from west to east, -0.5 to 0.5, that does not go around the world. */
    static double nearest(double right) {
        return right - Math.rint(right);
    }

    /** Draws a piece shorter than half the world, straight on the map. */
    void line(Point from, Point to) {
        if (from.y() == to.y() && (from.y() == 0 || from.y() == 1)) {
            // Nearer to a pole than the map.
            lift();
            return;
        }
        double right = nearest(to.x() - from.x());
        reach(from);
        if (Math.abs(from.x() + right - to.x()) > 0.5) {
            double edge = right > 0 ? 1 : 0;
            double down = from.y() + (edge - from.x()) / right * (to.y() - from.y());
            reach(new Point(edge, down));
            lift();
            reach(new Point(1 - edge, down));
        }
        reach(to);
    }

    /** All that was drawn. */
    List<Outline> lines() {
        lift();
        return List.copyOf(done);
    }

    private void reach(Point point) {
        if (line.isEmpty() || !line.getLast().equals(point)) {
            line.add(point);
        }
    }

    private void lift() {
        if (line.size() > 1) {
            var points = new double[line.size() * 2];
            for (int i = 0; i < line.size(); i++) {
                points[2 * i] = line.get(i).x();
                points[2 * i + 1] = line.get(i).y();
            }
            done.add(Outline.of(points));
        }
        line.clear();
    }
}
