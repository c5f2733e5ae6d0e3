package atlas.state;

import atlas.city.City;
import atlas.geo.LatLon;

/** The four places the map can be sent to with one click; the bounds are what must be seen. */
public enum Region {
    JAPAN(30.5, 45.8, 128.5, 146.5),
    EAST_ASIA(20, 46, 100, 147),
    ASIA_PACIFIC(-46, 50, 66, 182),
    WORLD(-56, 72, -28, 328);

    private final double south;
    private final double north;
    private final double west;
    private final double east;

    Region(double south, double north, double west, double east) {
        this.south = south;
        this.north = north;
        this.west = west;
        this.east = east;
    }

    /** Whether a city belongs to the region. */
    public boolean holds(City city) {
        return switch (this) {
            case WORLD -> true;
            // A rectangle around Japan holds a corner of Korea.
            case JAPAN -> city.country().iso3().equals("JPN");
            case EAST_ASIA, ASIA_PACIFIC -> holds(city.location());
        };
    }

    private boolean holds(LatLon place) {
        double fromWest = place.longitude() - west;
        return place.latitude() >= south
                && place.latitude() <= north
                && fromWest - 360 * Math.floor(fromWest / 360) <= east - west;
    }

    /** The middle of the region. */
    public LatLon centre() {
        double longitude = (west + east) / 2;
        return new LatLon((south + north) / 2, longitude > 180 ? longitude - 360 : longitude);
    }

    /** Degrees of latitude. */
    public double south() {
        return south;
    }

    /** Degrees of latitude. */
    public double north() {
        return north;
    }

    /** Degrees of longitude; may lie beyond 180 so that west is less than east. */
    public double west() {
        return west;
    }

    /** Degrees of longitude; may lie beyond 180 so that west is less than east. */
    public double east() {
        return east;
    }
}
