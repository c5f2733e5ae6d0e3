package atlas.library.diagram;

import atlas.city.Diagram;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.geometry.Rectangle2D;

/**
 * From global city to creative city: on one side steps of a hierarchy, on the other the knots of a
 * network, between them the two dates.
 */
final class ShiftDrawing extends Drawing {
    private static final double[] STEPS = {0.55, 0.7, 0.85, 1};
    private static final double KNOT = 0.68;
    private static final int[][] THREADS = {{0, 1}, {1, 2}, {2, 3}, {0, 2}, {1, 3}};

    private final Arrow turn = arrow(Arrow.pointed("line-strong"));
    private final List<Arrow> pairs = new ArrayList<>();
    private final List<Arrow> threads = new ArrayList<>();
    private final List<PartNode> from;
    private final List<PartNode> to;
    private final List<PartNode> dates;

    ShiftDrawing(Diagram diagram, Function<Diagram.Part, PartNode> node) {
        super(diagram, node);
        from = parts("from-");
        to = parts("to-");
        dates = parts("turn-");
        from.forEach(_ -> pairs.add(arrow(Arrow.pointed("line-faint"))));
        IntStream.range(0, THREADS.length)
                .forEach(_ -> threads.add(arrow(Arrow.plain("line-thread"))));
        part("from").getStyleClass().add("part-head");
        part("to").getStyleClass().add("part-head");
        fill();
    }

    @Override
    double arrange(double width, Pen pen) {
        return width < NARROW ? stacked(width, pen) : beside(width, pen);
    }

    private double beside(double width, Pen pen) {
        double middle = Math.clamp(0.2 * width, 5.5, 12);
        double side = (width - middle) / 2;
        double head =
                Math.max(pen.height(List.of(part("from"), part("to")), side), dates(pen) + GAP);
        pen.put(part("from"), 0, 0, side, head);
        pen.put(part("to"), side + middle, 0, side, head);
        double axis = head / 2;
        pen.draw(turn, side, axis, side + middle, axis);
        dates(side, middle, axis, pen);
        double y = head + 1.5 * GAP;
        var knots = new ArrayList<Rectangle2D>();
        for (int row = 0; row < from.size(); row++) {
            double height = height(row, side, pen);
            var step = step(row, 0, y, side, height, pen);
            var knot = knot(row, side + middle, y, side, height, pen);
            knots.add(knot);
            double across = y + height / 2;
            pen.draw(pairs.get(row), step.getMaxX() + 0.3, across, knot.getMinX() - 0.3, across);
            y += height + 1.3 * GAP;
        }
        weave(knots, pen);
        return y - 1.3 * GAP;
    }

    /** One above the other: the hierarchy, the dates, the network. */
    private double stacked(double width, Pen pen) {
        double y = pen.put(part("from"), 0, 0, width, pen.height(part("from"), width)).getMaxY();
        y += GAP;
        for (int row = 0; row < from.size(); row++) {
            y = step(row, 0, y, width, height(row, width, pen), pen).getMaxY() + GAP / 2;
        }
        double tall = dates(pen);
        pen.draw(turn, width / 2, y, width / 2, y + tall + 2 * GAP);
        dates(0, width, y + tall / 2 + GAP / 2, pen);
        y += tall + 2 * GAP;
        y = pen.put(part("to"), 0, y, width, pen.height(part("to"), width)).getMaxY() + GAP;
        var knots = new ArrayList<Rectangle2D>();
        for (int row = 0; row < to.size(); row++) {
            var knot = knot(row, 0, y, width, height(row, width, pen), pen);
            knots.add(knot);
            y = knot.getMaxY() + GAP;
        }
        weave(knots, pen);
        // There is no pair beside each other; the arrows hide under the head.
        pairs.forEach(pair -> pen.draw(pair, width / 2, 1.5, width / 2, 1.6));
        return y - GAP;
    }

    private double height(int row, double side, Pen pen) {
        return Math.max(
                pen.height(from.get(row), side * STEPS[row]), pen.height(to.get(row), side * KNOT));
    }

    private Rectangle2D step(int row, double x, double y, double side, double height, Pen pen) {
        double width = side * STEPS[row];
        return pen.put(from.get(row), x + (side - width) / 2, y, width, height);
    }

    private Rectangle2D knot(int row, double x, double y, double side, double height, Pen pen) {
        double width = side * KNOT;
        double shift = row % 2 == 0 ? 0.04 * side : side - width;
        return pen.put(to.get(row), x + shift, y, width, height);
    }

    /** The dates stand on the arrow, or one above and one below it. */
    private void dates(double x, double width, double axis, Pen pen) {
        double each = Math.min(4.2, width - 1);
        double tall = pen.height(dates, each);
        double y = axis - dates(pen) / 2;
        for (PartNode date : dates) {
            pen.put(date, x + (width - each) / 2 - 0.2, y, each, tall);
            y += tall + GAP / 2;
        }
    }

    private double dates(Pen pen) {
        return dates.size() * pen.height(dates, 4.2) + (dates.size() - 1) * GAP / 2;
    }

    /** Neighbours are tied slantwise, the others along the free side of the one between them. */
    private void weave(List<Rectangle2D> knots, Pen pen) {
        for (int each = 0; each < THREADS.length; each++) {
            var one = knots.get(THREADS[each][0]);
            var other = knots.get(THREADS[each][1]);
            boolean beyond = THREADS[each][1] - THREADS[each][0] == 2;
            double share = !beyond ? 0.5 : each % 2 == 0 ? 0.85 : 0.15;
            double from = one.getMinX() + share * one.getWidth();
            double to = other.getMinX() + share * other.getWidth();
            pen.draw(threads.get(each), from, y(one), to, y(other));
        }
    }

    private static double y(Rectangle2D box) {
        return box.getMinY() + box.getHeight() / 2;
    }
}
