package atlas.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

/** The largest radar that leaves room for its labels, and where they stand. */
record RadarLayout(RadarGeometry geometry, List<Rectangle2D> labels) {
    private static final double NEARLY_UPRIGHT = 0.3;

    /**
     * What must fit.
     *
     * @param labels one for each axis
     * @param gap between the outer ring and a label
     * @param largest a radius that needs not be passed
     */
    record Needs(List<Dimension2D> labels, double gap, double largest) {
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

        /** The height that a radius asks for, labels included. */
        double height(double radius) {
            return above(radius) + below(radius);
        }

        private double above(double radius) {
            double most = radius;
            for (int axis = 0; axis < labels.size(); axis++) {
                most = Math.max(most, -top(axis, radius));
            }
            return most;
        }

        private double below(double radius) {
            double most = radius;
            for (int axis = 0; axis < labels.size(); axis++) {
                most = Math.max(most, top(axis, radius) + labels.get(axis).getHeight());
            }
            return most;
        }

        private double top(int axis, double radius) {
            double height = labels.get(axis).getHeight();
            double down = RadarGeometry.down(axis);
            return down * (radius + gap + height / 2) - height / 2;
        }

        private double left(int axis, double radius) {
            double width = labels.get(axis).getWidth();
            double across = RadarGeometry.across(axis);
            if (Math.abs(across) < NEARLY_UPRIGHT) {
                return across * radius - width / 2;
            }
            return across > 0 ? across * radius + gap : across * radius - gap - width;
        }
    }

    static RadarLayout within(double width, double height, Needs needs) {
        double radius = needs.radius(width);
        double excess = needs.height(radius) - height;
        if (excess > 0) {
            // Every label moves with the ring: the height grows by 1 above and by cos(pi/7) below.
            radius = Math.max(0, radius - excess / (1 + RadarGeometry.down(3)));
        }
        double spare = Math.max(0, height - needs.height(radius)) / 2;
        var geometry = new RadarGeometry(width / 2, spare + needs.above(radius), radius);
        var labels = new ArrayList<Rectangle2D>();
        for (int axis = 0; axis < needs.labels().size(); axis++) {
            Dimension2D size = needs.labels().get(axis);
            labels.add(
                    new Rectangle2D(
                            Math.max(0, geometry.centreX() + needs.left(axis, radius)),
                            Math.max(0, geometry.centreY() + needs.top(axis, radius)),
                            size.getWidth(),
                            size.getHeight()));
        }
        return new RadarLayout(geometry, List.copyOf(labels));
    }

    /** The same, some way to the right and down. */
    RadarLayout moved(double right, double down) {
        return new RadarLayout(
                new RadarGeometry(
                        geometry.centreX() + right, geometry.centreY() + down, geometry.radius()),
                labels.stream()
                        .map(l ->
                                new Rectangle2D(
                                        l.getMinX() + right,
                                        l.getMinY() + down,
                                        l.getWidth(),
                                        l.getHeight()))
                        .toList());
    }
}
