package atlas.geo;

/**
 * The map's projection: spherical Mercator on a square world of side 1, seen from the Pacific. Its
 * middle meridian is 150 E, its left and right edges are 30 W. The only place that knows this.
 */
public final class Mercator {
    /** The middle meridian of the map, degrees east. */
    public static final double MIDDLE = 150;

    /** The parallel where the square world ends, degrees north and south. */
    public static final double END = Math.toDegrees(Math.atan(Math.sinh(Math.PI)));

    private static final double EARTH_KM = 40_075.016686;

    private Mercator() {}

    /** From the left edge, 0 to 1. */
    public static double x(double longitude) {
        double x = endlessX(longitude);
        return x - Math.floor(x);
    }

    /** From the left edge without coming back to it: each turn eastward adds 1. */
    public static double endlessX(double longitude) {
        return (longitude - MIDDLE) / 360 + 0.5;
    }

    /** From the top edge, 0 to 1; what lies nearer to a pole than the map stays on its edge. */
    public static double y(double latitude) {
        double radians = Math.toRadians(Math.clamp(latitude, -END, END));
        double y = 0.5 - Math.log(Math.tan(Math.PI / 4 + radians / 2)) / (2 * Math.PI);
        return Math.clamp(y, 0, 1);
    }

    /** The place of a point of the world; a point beyond an edge is taken to the edge. */
    public static LatLon place(double x, double y) {
        double latitude = Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * y))));
        double longitude = degreesFromMiddle(x) + MIDDLE;
        return new LatLon(
                Math.clamp(latitude, -END, END), longitude > 180 ? longitude - 360 : longitude);
    }

    /** Degrees east of the middle meridian, -180 to 180: longitudes for software with another. */
    public static double degreesFromMiddle(double x) {
        return (Math.clamp(x, 0, 1) - 0.5) * 360;
    }

    /** Kilometres on the ground, at a latitude, per unit of the world. */
    public static double kilometresPerWorld(double latitude) {
        return EARTH_KM * Math.cos(Math.toRadians(latitude));
    }
}
