package atlas.ui;

import java.util.List;
import java.util.stream.IntStream;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;

/**
 * The largest radar that leaves room for its words, and where they stand.
 *
 * @param labels one for each axis
 * @param footer below the rings
 */
record RadarLayout(RadarGeometry geometry, List<Rectangle2D> labels, Rectangle2D footer) {
    private static final double NEARLY_UPRIGHT = 0.3;
    private static final int TOP = 0;
    private static final int UPPER_RIGHT = 1;
    private static final int RIGHT = 2;
    private static final int LOWER_RIGHT = 3;
    private static final int LOWER_LEFT = 4;
    private static final int LEFT = 5;
    private static final int UPPER_LEFT = 6;

    /**
     * What must fit.
     *
     * @param labels one for each axis
     * @param gap between the outer ring and a label
     * @param largest a radius that needs not be passed
     */
    record Needs(List<Dimension2D> labels, Dimension2D footer, double gap, double largest) {
        /** The largest radius that a width allows. */
        double radius(double width) {
            double radius = largest;
            for (int axis = 0; axis < labels.size(); axis++) {
                double across = Math.abs(RadarGeometry.across(axis));
                if (across >= NEARLY_UPRIGHT) {
                    double room = width / 2 - gap - labels.get(axis).getWidth();
                    radius = Math.min(radius, room / across);
                }
            }
            return Math.max(0, radius);
        }

        /** The height that a radius asks for, words included. */
        double height(double radius) {
            return above(radius) + below(radius);
        }

        private double above(double radius) {
            return axes().mapToDouble(a -> -top(a, radius)).max().orElse(radius);
        }

        private double below(double radius) {
            double labels = axes().mapToDouble(a -> bottom(a, radius)).max().orElse(radius);
            return Math.max(labels, footerTop(radius) + footer.getHeight());
        }

        private IntStream axes() {
            return IntStream.range(0, labels.size());
        }

        /** Where a label begins; the ones at the sides push those above up and those below down. */
        private double top(int axis, double radius) {
            return switch (axis) {
                case UPPER_RIGHT -> over(axis, RIGHT, radius);
                case UPPER_LEFT -> over(axis, LEFT, radius);
                case LOWER_RIGHT -> Math.max(beside(axis, radius), bottom(RIGHT, radius));
                case LOWER_LEFT -> Math.max(beside(axis, radius), bottom(LEFT, radius));
                case TOP ->
                        Math.min(over(axis, UPPER_RIGHT, radius), over(axis, UPPER_LEFT, radius));
                default -> beside(axis, radius);
            };
        }

        private double over(int axis, int lower, double radius) {
            double own = beside(axis, radius);
            boolean apart =
                    left(axis, radius) + width(axis) <= left(lower, radius)
                            || left(lower, radius) + width(lower) <= left(axis, radius);
            return apart ? own : Math.min(own, top(lower, radius) - height(axis));
        }

        private double bottom(int axis, double radius) {
            return top(axis, radius) + height(axis);
        }

        /** Where a label begins that has no neighbours. */
        private double beside(int axis, double radius) {
            double down = RadarGeometry.down(axis);
            return down * (radius + gap + height(axis) / 2) - height(axis) / 2;
        }

        private double left(int axis, double radius) {
            double across = RadarGeometry.across(axis);
            if (Math.abs(across) < NEARLY_UPRIGHT) {
                return across * radius - width(axis) / 2;
            }
            return across > 0 ? across * radius + gap : across * radius - gap - width(axis);
        }

        /** Between the two lower labels, or below them where there is no room. */
        private double footerTop(double radius) {
            double room = left(LOWER_RIGHT, radius) - left(LOWER_LEFT, radius) - width(LOWER_LEFT);
            return footer.getWidth() <= room
                    ? RadarGeometry.down(LOWER_RIGHT) * radius + gap
                    : Math.max(bottom(LOWER_RIGHT, radius), bottom(LOWER_LEFT, radius));
        }

        private double width(int axis) {
            return labels.get(axis).getWidth();
        }

        private double height(int axis) {
            return labels.get(axis).getHeight();
        }
    }

    /**
     * Fits a radar into a space whose upper left corner is given.
     *
     * @param height as much as {@link Needs#height} asks for; the rings shrink where it is less
     */
    static RadarLayout within(Point2D corner, double width, double height, Needs needs) {
        double radius = needs.radius(width);
        double excess = needs.height(radius) - height;
        if (excess > 0) {
            // The labels move with the ring: the height changes by 1 above and cos(pi/7) below.
            radius = Math.max(0, radius - excess / (1 + RadarGeometry.down(LOWER_RIGHT)));
        }
        double spare = Math.max(0, height - needs.height(radius)) / 2;
        double x = corner.getX() + width / 2;
        double y = corner.getY() + spare + needs.above(radius);
        double ring = radius;
        var labels =
                needs.axes()
                        .mapToObj(a ->
                                box(
                                        x + needs.left(a, ring),
                                        y + needs.top(a, ring),
                                        needs.labels().get(a)))
                        .toList();
        double left = x - needs.footer().getWidth() / 2;
        return new RadarLayout(
                new RadarGeometry(x, y, ring),
                labels,
                box(left, y + needs.footerTop(ring), needs.footer()));
    }

    private static Rectangle2D box(double x, double y, Dimension2D size) {
        return new Rectangle2D(Math.max(0, x), Math.max(0, y), size.getWidth(), size.getHeight());
    }
}
