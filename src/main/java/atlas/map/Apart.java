package atlas.map;

import atlas.geo.Point;
import atlas.map.label.Dot;
import atlas.map.label.Spread;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Moves cities that a class is to look at so far apart that no ring lies in another. Only near
 * neighbours are moved: a heap of cities stays where it is, and one stands for all.
 */
final class Apart {
    private static final double RING_EM = 2.6;
    private static final double FARTHEST_EM = 1.5;
    private static final int MOST = 60;

    private Apart() {}

    /**
     * How far each of them is moved, in pixels; those that stay are left out.
     *
     * @param told the cities, in pixels of the world
     * @param fixed id of the one that has to stay
     * @param em pixels of type
     */
    static Map<String, Point> of(List<Dot> told, Optional<String> fixed, double em) {
        if (told.size() > MOST) {
            return Map.of();
        }
        var stays = told.stream().filter(dot -> fixed.equals(Optional.of(dot.id()))).toList();
        var moves = told.stream().filter(dot -> !stays.contains(dot)).toList();
        var places = Spread.apart(moves, stays, em * RING_EM);
        var by = new HashMap<String, Point>();
        for (Dot dot : moves) {
            Dot place = places.getOrDefault(dot.id(), dot);
            double way = Math.hypot(place.x() - dot.x(), place.y() - dot.y());
            if (way > 0 && way <= em * FARTHEST_EM) {
                by.put(dot.id(), new Point(place.x() - dot.x(), place.y() - dot.y()));
            }
        }
        return Map.copyOf(by);
    }
}
