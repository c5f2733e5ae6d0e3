package atlas.map;

import atlas.geo.Bounds;
import atlas.geo.Viewport;
import atlas.map.label.Room;
import java.util.List;

/** Where in the window words can be read. */
final class Rooms {
    private static final double EDGE_PIXELS = 4;

    private Rooms() {}

    /**
     * At least half a window more than the window on every side, in pixels of the world at a zoom;
     * stays the same while the map is moved a little.
     *
     * @param zoom not more than that of the view
     */
    static Bounds around(Viewport view, double zoom) {
        double world = 256 * Math.pow(2, zoom);
        double column = Math.floor(view.x() * world / view.width());
        double row = Math.floor(view.y() * world / view.height());
        return new Bounds(
                (column - 1) * view.width(),
                (row - 1) * view.height(),
                (column + 2) * view.width(),
                (row + 2) * view.height());
    }

    /**
     * @param scale pixels of the screen for one pixel of the world that dots are given in
     * @param blocked what stands on the map, in pixels of the screen
     */
    static Room room(Viewport view, double scale, List<Bounds> blocked) {
        double world = view.worldPixels();
        return new Room(
                new Bounds(0, 0, view.width(), view.height()).grown(-EDGE_PIXELS),
                blocked,
                view.x() * world - view.width() / 2,
                view.y() * world - view.height() / 2,
                scale);
    }
}
