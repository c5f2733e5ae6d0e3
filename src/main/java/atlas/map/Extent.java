package atlas.map;

import atlas.geo.Bounds;
import atlas.geo.LatLon;
import atlas.geo.Mercator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The ground that a city and its milieus take up.
 *
 * @param wide kilometres from west to east
 * @param high kilometres from north to south
 */
record Extent(LatLon middle, double wide, double high) {
    private static final double FAR_KM = 40;
    private static final double USUAL_KM = 20;

    /**
     * Of a city with the milieus that are not far from it; something usual where there are none.
     */
    static Extent of(LatLon city, List<LatLon> milieus) {
        var near = milieus.stream().filter(m -> m.kilometresTo(city) <= FAR_KM).toList();
        return near.isEmpty()
                ? new Extent(city, USUAL_KM, 0)
                : around(Stream.concat(Stream.of(city), near.stream()));
    }

    private static Extent around(Stream<LatLon> places) {
        Bounds world =
                Bounds.around(
                        places.flatMap(p ->
                                        Stream.of(
                                                Mercator.x(p.longitude()),
                                                Mercator.y(p.latitude())))
                                .mapToDouble(Double::doubleValue)
                                .toArray());
        LatLon middle =
                Mercator.place(
                        (world.left() + world.right()) / 2, (world.top() + world.bottom()) / 2);
        double kilometres = Mercator.kilometresPerWorld(middle.latitude());
        return new Extent(
                middle,
                (world.right() - world.left()) * kilometres,
                (world.bottom() - world.top()) * kilometres);
    }

    /** Kilometres per pixel at which it fits into an area of so many pixels. */
    double scale(double width, double height) {
        return Math.max(wide / Math.max(1, width), high / Math.max(1, height));
    }
}
