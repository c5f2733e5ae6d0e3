package atlas.geo;

/**
 * A smooth way from one view to another: far hops rise, near ones glide. After van Wijk and Nuij,
 * "Smooth and efficient zooming and panning", 2003.
 */
public final class Flight {
    // How much zooming counts against panning; the value the authors found pleasant.
    private static final double RHO = 1.42;

    private final Viewport from;
    private final Viewport to;
    private final double distance;
    private final double width0;
    private final double r0;
    private final double length;

    /** Both views have the same size. */
    public Flight(Viewport from, Viewport to) {
        this.from = from;
        this.to = to;
        double world = from.width();
        width0 = world / from.worldPixels();
        double width1 = world / to.worldPixels();
        distance = Math.hypot(to.x() - from.x(), to.y() - from.y());
        if (distance < width0 * 1e-4) {
            r0 = 0;
            length = Math.abs(Math.log(width1 / width0)) / RHO;
        } else {
            double wider = width1 * width1 - width0 * width0;
            r0 = steepness(width0, wider, 1);
            length = (steepness(width1, wider, -1) - r0) / RHO;
        }
    }

    /** How long the way feels; 1 is about one window. */
    public double length() {
        return length;
    }

    /** The view after a share of the way, 0 to 1. */
    public Viewport at(double share) {
        if (share >= 1) {
            return to;
        }
        double s = share * length;
        if (r0 == 0) {
            double zoom = from.zoom() + (to.zoom() - from.zoom()) * share;
            return between(share, zoom);
        }
        double way =
                width0 / (RHO * RHO) * (Math.cosh(r0) * Math.tanh(RHO * s + r0) - Math.sinh(r0));
        double width = width0 * Math.cosh(r0) / Math.cosh(RHO * s + r0);
        return between(way / distance, from.zoom() + Math.log(width0 / width) / Math.log(2));
    }

    private Viewport between(double share, double zoom) {
        return new Viewport(
                from.x() + (to.x() - from.x()) * share,
                from.y() + (to.y() - from.y()) * share,
                zoom,
                to.width(),
                to.height());
    }

    private double steepness(double width, double wider, int sign) {
        double rho2 = RHO * RHO;
        double b =
                (wider + sign * rho2 * rho2 * distance * distance) / (2 * width * rho2 * distance);
        return Math.log(Math.sqrt(b * b + 1) - b);
    }
}
