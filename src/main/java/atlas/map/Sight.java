package atlas.map;

import atlas.geo.Point;
import atlas.geo.Viewport;

/** What is in the window, and what may come into it soon. */
final class Sight {
    private static final double MARGIN_PIXELS = 120;

    private Sight() {}

    /** Whether what stands at a point of the screen is at least partly in the window, or nearly. */
    static boolean isNear(Viewport view, Point point) {
        return point.x() > -MARGIN_PIXELS
                && point.x() < view.width() + MARGIN_PIXELS
                && point.y() > -MARGIN_PIXELS
                && point.y() < view.height() + MARGIN_PIXELS;
    }

    /** Whether a point of the screen is in the window. */
    static boolean holds(Viewport view, double x, double y) {
        return x >= 0 && x <= view.width() && y >= 0 && y <= view.height();
    }
}
