package atlas.map.tile;

import atlas.geo.Bounds;

/** A square of the world: at zoom z the world is 2 to the z tiles wide and high. */
record TileKey(int zoom, long column, long row) {
    /** Where it lies in the world. */
    Bounds bounds() {
        double side = 1 / tiles();
        return new Bounds(column * side, row * side, (column + 1) * side, (row + 1) * side);
    }

    /** Tiles from edge to edge. */
    double tiles() {
        return Math.pow(2, zoom);
    }
}
