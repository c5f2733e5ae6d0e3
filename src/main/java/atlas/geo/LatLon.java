package atlas.geo;

/**
 * A place on earth (WGS 84).
 *
 * @param latitude degrees north, -90 to 90
 * @param longitude degrees east, -180 to 180
 */
public record LatLon(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** Refuses what is not on earth. */
    public LatLon {
        if (!(Math.abs(latitude) <= 90)) {
            throw new IllegalArgumentException("latitude %s is not in -90..90".formatted(latitude));
        }
        if (!(Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException(
                    "longitude %s is not in -180..180".formatted(longitude));
        }
    }

    /** Great-circle distance in kilometres (haversine on a sphere of mean radius). */
    public double kilometresTo(LatLon other) {
        double halfLatitude = Math.toRadians(other.latitude - latitude) / 2;
        double halfLongitude = Math.toRadians(other.longitude - longitude) / 2;
        double a =
                square(Math.sin(halfLatitude))
                        + Math.cos(Math.toRadians(latitude))
                                * Math.cos(Math.toRadians(other.latitude))
                                * square(Math.sin(halfLongitude));
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }

    private static double square(double value) {
        return value * value;
    }
}
