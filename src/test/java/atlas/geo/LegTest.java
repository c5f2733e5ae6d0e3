package atlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class LegTest {
    private static final double EARTH_RADIUS_KM = 6371.0088;
    private static final LatLon SAPPORO = new LatLon(43.064, 141.3469);
    private static final LatLon JAKARTA = new LatLon(-6.2, 106.8);
    private static final LatLon SUVA = new LatLon(-18.14, 178.44);

    @Test
    void leadsBackToWhereItWasMeasured() {
        for (LatLon from : new LatLon[] {SAPPORO, JAKARTA, SUVA, new LatLon(64.1, -21.9)}) {
            for (LatLon to : new LatLon[] {SAPPORO, JAKARTA, SUVA, new LatLon(-45, -179.9)}) {
                assertEquals(0, Leg.between(from, to).from(from).kilometresTo(to), 1e-6);
            }
        }
    }

    @Test
    void isAsLongFromWhereverItSetsOut() {
        for (double course = -3; course < 3.2; course += 0.5) {
            var leg = new Leg(250 / EARTH_RADIUS_KM, course);
            for (LatLon from : new LatLon[] {SAPPORO, JAKARTA, SUVA}) {
                assertEquals(250, from.kilometresTo(leg.from(from)), 1e-6);
            }
        }
    }

    @Test
    void northIsNorthAndEastIsEast() {
        var north = new Leg(0.01, 0).from(SAPPORO);
        assertEquals(SAPPORO.longitude(), north.longitude(), 1e-9);
        assertEquals(SAPPORO.latitude() + Math.toDegrees(0.01), north.latitude(), 1e-9);
        var east = new Leg(0.2, Math.PI / 2).from(SUVA);
        assertEquals(-171, east.longitude(), 3);
    }
}
