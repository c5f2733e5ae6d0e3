package atlas.library.diagram;

import atlas.city.Diagram;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;

/**
 * The culture-based production system as a circle of making and enjoying on a ground of cultural
 * capital.
 */
final class SystemDrawing extends Drawing {
    private final Arrow making = arrow(Arrow.pointed("line-strong"));
    private final Arrow reaching = arrow(Arrow.pointed("line-strong"));
    private final Arrow calling = arrow(Arrow.pointed("line-strong"));
    private final Arrow answering = arrow(Arrow.pointed("line-strong"));
    private final Arrow feeding = arrow(Arrow.pointed("line-strong"));
    private final Arrow growing = arrow(Arrow.pointed("line-strong"));
    private final Arrow training = arrow(Arrow.pointed("line-dashed"));
    private final Arrow refining = arrow(Arrow.pointed("line-dashed"));

    SystemDrawing(Diagram diagram, Function<Diagram.Part, PartNode> node) {
        super(diagram, node);
        part("production").getStyleClass().add("part-head");
        part("consumption").getStyleClass().add("part-head");
        fill();
    }

    @Override
    double arrange(double width, Pen pen) {
        double link = Math.clamp(0.055 * width, 1.5, 4);
        double side = (width - 2 * link) * 0.31;
        double middle = width - 2 * link - 2 * side;
        double centre = side + link;
        double right = centre + middle + link;
        double above =
                Math.max(
                        pen.height(List.of(part("attracting"), part("upgrading")), side),
                        pen.height(part("industry"), middle));
        pen.put(part("attracting"), 0, 0, side, above);
        pen.put(part("industry"), centre, 0, middle, above);
        pen.put(part("upgrading"), right, 0, side, above);
        double top = above + 2.4;
        double goods = pen.height(part("goods"), middle);
        double stimulus = pen.height(part("stimulus"), middle);
        double tall =
                Math.max(
                        goods + stimulus + 1.6,
                        pen.height(List.of(part("production"), part("consumption")), side));
        double air = tall - goods - stimulus;
        var production = pen.put(part("production"), 0, top, side, tall);
        var product = pen.put(part("goods"), centre, top, middle, goods);
        var call = pen.put(part("stimulus"), centre, top + goods + air, middle, stimulus);
        pen.put(part("consumption"), right, top, side, tall);
        circle(production, product, call, right, pen);
        down(training, side / 2, above, top, pen);
        down(refining, right + side / 2, above, top, pen);
        pen.draw(growing, x(product), top, x(product), above);
        return ground(width, production, top + tall, pen);
    }

    private void circle(
            Rectangle2D production, Rectangle2D goods, Rectangle2D call, double right, Pen pen) {
        double upper = y(goods);
        double lower = y(call);
        pen.draw(making, production.getMaxX(), upper, goods.getMinX(), upper);
        pen.draw(reaching, goods.getMaxX(), upper, right, upper);
        pen.draw(calling, right, lower, call.getMaxX(), lower);
        pen.draw(answering, call.getMinX(), lower, production.getMaxX(), lower);
    }

    /** The capital bears it all; below stands what it takes the place of. */
    private double ground(double width, Rectangle2D production, double y, Pen pen) {
        double top = y + 2.4;
        double capital = pen.height(part("capital"), width);
        pen.put(part("capital"), 0, top, width, capital);
        pen.draw(feeding, x(production), top, x(production), y);
        double below = top + capital + GAP;
        double before = pen.height(part("before"), width);
        pen.put(part("before"), 0, below, width, before);
        return below + before;
    }

    private static void down(Arrow arrow, double x, double from, double to, Pen pen) {
        pen.draw(arrow, x, from, x, to);
    }

    private static double x(Rectangle2D box) {
        return box.getMinX() + box.getWidth() / 2;
    }

    private static double y(Rectangle2D box) {
        return box.getMinY() + box.getHeight() / 2;
    }
}
