package atlas.map;

import atlas.city.City;
import atlas.geo.Bounds;
import atlas.geo.Mercator;
import atlas.geo.Viewport;
import atlas.state.Camera;
import atlas.state.Region;
import javafx.geometry.Insets;

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
     * The same, between what covers the edges; that on the left counts only where it costs little
     * of the nearness.
     *
     * @param covered pixels
     */
    static Viewport view(Region region, Viewport window, Insets covered) {
        return hasRoomBeside(region, window, covered)
                ? within(region, window, covered)
                : within(region, window, withoutLeft(covered));
    }

    /** Whether the whole region fits beside what covers the left edge, at little cost. */
    static boolean hasRoomBeside(Region region, Viewport window, Insets covered) {
        Viewport whole = within(region, window, withoutLeft(covered));
        Viewport beside = within(region, window, covered);
        double room = window.width() - covered.getLeft() - covered.getRight();
        // The map does not go farther away than it may, so it may be too large all the same.
        boolean fits = (region.east() - region.west()) / 360 * beside.worldPixels() <= room;
        return fits && whole.zoom() - beside.zoom() <= LITTLE;
    }

    private static Insets withoutLeft(Insets covered) {
        return new Insets(covered.getTop(), covered.getRight(), covered.getBottom(), 0);
    }

    private static Viewport within(Region region, Viewport window, Insets covered) {
        double across = covered.getLeft() + covered.getRight();
        double down = covered.getTop() + covered.getBottom();
        var free =
                new Viewport(
                        window.x(),
                        window.y(),
                        window.zoom(),
                        Math.max(1, window.width() - across),
                        Math.max(1, window.height() - down));
        Viewport beside = view(region, free);
        double world = beside.worldPixels();
        return new Viewport(
                beside.x() - (covered.getLeft() - covered.getRight()) / 2 / world,
                beside.y() + (covered.getBottom() - covered.getTop()) / 2 / world,
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
