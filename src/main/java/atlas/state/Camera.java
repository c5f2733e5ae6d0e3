package atlas.state;

import atlas.geo.LatLon;
import org.jspecify.annotations.Nullable;

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

    // Written out, for it is asked before the first map, and what Java makes of a record whenever
    // the program starts would hold that up.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Camera that
                && Double.compare(zoom, that.zoom) == 0
                && Double.compare(centre.latitude(), that.centre.latitude()) == 0
                && Double.compare(centre.longitude(), that.centre.longitude()) == 0;
    }

    @Override
    public int hashCode() {
        return (Double.hashCode(zoom) * 31 + Double.hashCode(centre.latitude())) * 31
                + Double.hashCode(centre.longitude());
    }
}
