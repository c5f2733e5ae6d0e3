package atlas.map.tile;

import atlas.geo.Outline;
import java.util.List;

/** All outlines of the basemap at one detail. Unchangeable. */
record Sheet(
        List<Outline> land,
        List<Outline> coast,
        List<Outline> borders,
        List<Outline> prefectures,
        List<Outline> rivers,
        List<Outline> lakes) {
    /** Without what a zoom cannot show. */
    Sheet simplified(double distance) {
        return new Sheet(
                simplified(land, distance),
                simplified(coast, distance),
                simplified(borders, distance),
                simplified(prefectures, distance),
                simplified(rivers, distance),
                simplified(lakes, distance));
    }

    private static List<Outline> simplified(List<Outline> outlines, double distance) {
        return outlines.stream().map(o -> o.simplified(distance)).toList();
    }
}
