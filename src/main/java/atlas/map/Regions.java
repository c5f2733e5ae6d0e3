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
     * The same, beside what covers the left edge where that costs little of the nearness.
     *
     * @param inset covered pixels of the left edge
     */
    static Viewport view(Region region, Viewport window, double inset) {
        Viewport whole = view(region, window);
        var free =
                new Viewport(
                        window.x(),
                        window.y(),
                        window.zoom(),
                        window.width() - inset,
                        window.height());
        Viewport beside = view(region, free);
        if (whole.zoom() - beside.zoom() > LITTLE) {
            return whole;
        }
        double world = beside.worldPixels();
        return new Viewport(
                beside.x() - inset / 2 / world,
                beside.y(),
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
