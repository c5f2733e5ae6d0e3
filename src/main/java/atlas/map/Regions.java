package atlas.map;

import atlas.city.City;
import atlas.geo.Bounds;
import atlas.geo.Mercator;
import atlas.geo.Viewport;
import atlas.state.Camera;
import atlas.state.Region;

/** Regions as parts of the map. */
public final class Regions {
    private static final double MARGIN_PIXELS = 12;
    private static final double LITTLE = 0.5;

    private Regions() {}

    /** The nearest camera that shows a region in a map of that size. */
    public static Camera camera(Region region, double width, double height) {
        return camera(view(region, new Viewport(0.5, 0.5, 0, width, height)));
    }

    /** Whether a city belongs to a region. */
    static boolean holds(Region region, City city) {
        return region.holds(city);
    }

    static Viewport view(Region region, Viewport window) {
        return window.fitting(bounds(region), MARGIN_PIXELS);
    }

    /**
     * The same, above what covers the lower edge, and beside what covers the left one where that
     * costs little of the nearness.
     *
     * @param left covered pixels
     * @param bottom covered pixels
     */
    static Viewport view(Region region, Viewport window, double left, double bottom) {
        Viewport whole = within(region, window, 0, bottom);
        Viewport beside = within(region, window, left, bottom);
        return whole.zoom() - beside.zoom() > LITTLE ? whole : beside;
    }

    private static Viewport within(Region region, Viewport window, double left, double bottom) {
        var free =
                new Viewport(
                        window.x(),
                        window.y(),
                        window.zoom(),
                        Math.max(1, window.width() - left),
                        Math.max(1, window.height() - bottom));
        Viewport beside = view(region, free);
        double world = beside.worldPixels();
        return new Viewport(
                beside.x() - left / 2 / world,
                beside.y() + bottom / 2 / world,
                beside.zoom(),
                window.width(),
                window.height());
    }

    static Camera camera(Viewport view) {
        return new Camera(view.centre(), view.zoom());
    }

    private static Bounds bounds(Region region) {
        return new Bounds(
                Mercator.endlessX(region.west()),
                Mercator.y(region.north()),
                Mercator.endlessX(region.east()),
                Mercator.y(region.south()));
    }
}
