package atlas.present.teach;

import atlas.city.City;
import atlas.geo.LatLon;
import atlas.geo.Point;
import atlas.geo.Viewport;
import atlas.state.Camera;
import atlas.state.Focus;
import atlas.state.tour.MapSize;
import java.util.Comparator;
import java.util.List;

/**
 * Whose names are asked for.
 *
 * @param withheld ids of the cities, in the order in which they are told
 */
record Riddle(List<String> withheld) {
    /** Copies the list. */
    Riddle {
        withheld = List.copyOf(withheld);
    }

    /**
     * The cities that are set off; if there are none, all that are in view, nearest to the middle
     * first.
     *
     * @param shown the cities on the map
     */
    static Riddle of(Focus focus, List<City> shown, Camera camera, MapSize size) {
        if (!focus.masked()) {
            return new Riddle(List.of());
        }
        if (!focus.cities().isEmpty()) {
            return new Riddle(focus.cities().stream().filter(focus::hides).toList());
        }
        var view = Viewport.around(camera.centre(), camera.zoom(), size.width(), size.height());
        return new Riddle(
                shown.stream()
                        .filter(city -> focus.hides(city.id()))
                        .filter(city -> isWithin(view.toScreen(city.location()), size))
                        .sorted(
                                Comparator.comparingDouble(
                                        (City city) -> away(view, city.location(), size)))
                        .map(City::id)
                        .toList());
    }

    private static boolean isWithin(Point at, MapSize size) {
        return at.x() >= 0 && at.x() <= size.width() && at.y() >= 0 && at.y() <= size.height();
    }

    private static double away(Viewport view, LatLon place, MapSize size) {
        Point at = view.toScreen(place);
        return Math.hypot(at.x() - size.width() / 2, at.y() - size.height() / 2);
    }
}
