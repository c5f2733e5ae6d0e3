package atlas.map.tile;

import atlas.geo.Bounds;
import atlas.geo.Viewport;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A square of the world: at zoom z the world is 2 to the z tiles wide and high. */
record TileKey(int zoom, long column, long row) {
    /** Where it lies in the world. */
    Bounds bounds() {
        double side = 1 / tiles();
        return new Bounds(column * side, row * side, (column + 1) * side, (row + 1) * side);
    }

    /** Those that a map shows some of, row by row. */
    static List<TileKey> within(Viewport view, int zoom) {
        double tiles = Math.pow(2, zoom);
        double right = view.width() / view.worldPixels() / 2;
        double down = view.height() / view.worldPixels() / 2;
        var keys = new ArrayList<TileKey>();
        for (long row = at(view.y() - down, tiles); row <= at(view.y() + down, tiles); row++) {
            long last = at(view.x() + right, tiles);
            for (long column = at(view.x() - right, tiles); column <= last; column++) {
                keys.add(new TileKey(zoom, column, row));
            }
        }
        return keys;
    }

    /** Those, and their neighbours on all sides, since the map component asks for some of these. */
    static List<TileKey> around(Viewport view, int zoom) {
        double side = 2 * view.worldPixels() / Math.pow(2, zoom);
        return within(view.resized(view.width() + side, view.height() + side), zoom);
    }

    private static long at(double place, double tiles) {
        return (long) Math.clamp(Math.floor(place * tiles), 0, tiles - 1);
    }

    /** Tiles from edge to edge. */
    double tiles() {
        return Math.pow(2, zoom);
    }

    // A record's own two are put together at run time, which the first map would wait for.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TileKey key
                && zoom == key.zoom
                && column == key.column
                && row == key.row;
    }

    @Override
    public int hashCode() {
        return 31 * (31 * zoom + Long.hashCode(column)) + Long.hashCode(row);
    }
}
