package atlas.present;

import atlas.geo.Bounds;
import atlas.geo.LatLon;
import atlas.geo.Mercator;
import atlas.geo.Viewport;
import atlas.state.Camera;
import atlas.state.Region;
import atlas.state.tour.MapSize;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where the map looks so that all of some places are seen, with room for their names.
 *
 * @param size of the map
 */
record Sight(MapSize size) {
    /** The city panel at its usual width. */
    private static final double PANEL_PIXELS = 390;

    private static final double REGION_MARGIN_PIXELS = 12;
    private static final double MARGIN_SHARE = 0.2;

    /** On the usual map, or beside the city panel on what is left of it. */
    static Sight usual(boolean besidePanel) {
        var usual = MapSize.USUAL;
        return new Sight(
                besidePanel ? new MapSize(usual.width() - PANEL_PIXELS, usual.height()) : usual);
    }

    Camera of(Region region) {
        return camera(
                new Bounds(
                        Mercator.endlessX(region.west()),
                        Mercator.y(region.north()),
                        Mercator.endlessX(region.east()),
                        Mercator.y(region.south())),
                REGION_MARGIN_PIXELS);
    }

    /**
     * @param places at least one
     * @param leastKm no less of the earth is seen from north to south
     */
    Camera of(List<LatLon> places, double leastKm) {
        Bounds tight =
                Bounds.around(
                        places.stream()
                                .flatMap(place ->
                                        Stream.of(
                                                Mercator.x(place.longitude()),
                                                Mercator.y(place.latitude())))
                                .mapToDouble(Double::doubleValue)
                                .toArray());
        double least = leastKm / Mercator.kilometresPerWorld(places.getFirst().latitude());
        double lacking = Math.max(0, least - (tight.bottom() - tight.top())) / 2;
        var seen =
                new Bounds(
                        tight.left(),
                        tight.top() - lacking,
                        tight.right(),
                        tight.bottom() + lacking);
        return camera(seen, Math.min(size.width(), size.height()) * MARGIN_SHARE);
    }

    private Camera camera(Bounds world, double margin) {
        var view = new Viewport(0.5, 0.5, 0, size.width(), size.height()).fitting(world, margin);
        return new Camera(view.centre(), view.zoom());
    }
}
