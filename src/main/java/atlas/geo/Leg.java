package atlas.geo;

/**
 * A way over the ground: so far in that direction. Walked from two places it leads to places that
 * lie alike, however the map stretches them.
 *
 * @param radians how long as seen from the middle of the earth, 0 to pi
 * @param course where it sets out to: radians from north by east, -pi to pi
 */
public record Leg(double radians, double course) {
    /** The shortest one. */
    public static Leg between(LatLon from, LatLon to) {
        double north = Math.toRadians(from.latitude());
        double farNorth = Math.toRadians(to.latitude());
        double east = Math.toRadians(to.longitude() - from.longitude());
        double right = Math.cos(farNorth) * Math.sin(east);
        double up =
                Math.cos(north) * Math.sin(farNorth)
                        - Math.sin(north) * Math.cos(farNorth) * Math.cos(east);
        double out =
                Math.sin(north) * Math.sin(farNorth)
                        + Math.cos(north) * Math.cos(farNorth) * Math.cos(east);
        return new Leg(Math.atan2(Math.hypot(right, up), out), Math.atan2(right, up));
    }

    /** Where it leads from a place. */
    public LatLon from(LatLon start) {
        double north = Math.toRadians(start.latitude());
        double up =
                Math.sin(north) * Math.cos(radians)
                        + Math.cos(north) * Math.sin(radians) * Math.cos(course);
        double right = Math.sin(radians) * Math.sin(course);
        double out =
                Math.cos(north) * Math.cos(radians)
                        - Math.sin(north) * Math.sin(radians) * Math.cos(course);
        double longitude = start.longitude() + Math.toDegrees(Math.atan2(right, out));
        return new LatLon(
                Math.toDegrees(Math.atan2(up, Math.hypot(right, out))),
                Math.clamp(longitude - 360 * Math.rint(longitude / 360), -180, 180));
    }
}
