package atlas.state;

import atlas.geo.LatLon;

/**
 * Where the map looks.
 *
 * @param zoom 1.5 to 12; at zoom z the earth is 256 times 2 to the z pixels round
 */
public record Camera(LatLon centre, double zoom) {
    public static final double FARTHEST = 1.5;
    public static final double NEAREST = 12;

    /** Keeps the zoom in its range. */
    public Camera {
        zoom = Math.clamp(zoom, FARTHEST, NEAREST);
    }
}
