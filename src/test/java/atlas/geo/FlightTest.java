package atlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class FlightTest {
    private final Viewport kanazawa = Viewport.around(new LatLon(36.56, 136.66), 9, 800, 600);
    private final Viewport lyon = kanazawa.at(new LatLon(45.75, 4.85), 8);

    @Test
    void beginsHereAndEndsThere() {
        var flight = new Flight(kanazawa, lyon);
        assertSame(kanazawa, flight.at(0));
        assertEquals(lyon, flight.at(1));
        assertSame(lyon, flight.at(1 - 1e-9));
    }

    @Test
    void aFarFlightRises() {
        double lowest =
                IntStream.range(0, 100)
                        .mapToDouble(i -> new Flight(kanazawa, lyon).at(i / 100.0).zoom())
                        .min()
                        .orElseThrow();
        assertTrue(lowest < 4, "lowest zoom " + lowest);
    }

    @Test
    void zoomingInPlaceStaysInPlace() {
        var flight = new Flight(kanazawa, kanazawa.at(kanazawa.centre(), 5));
        assertEquals(kanazawa.x(), flight.at(0.5).x(), 1e-9);
        assertEquals(7, flight.at(0.5).zoom(), 1e-9);
    }

    @Test
    void noWayAtAllHasNoLength() {
        var flight = new Flight(kanazawa, kanazawa);
        assertEquals(0, flight.length(), 1e-9);
        assertEquals(kanazawa, flight.at(0.5));
    }

    @Test
    void fartherFeelsLonger() {
        Viewport osaka = kanazawa.at(new LatLon(34.69, 135.5), 9);
        assertTrue(new Flight(kanazawa, lyon).length() > new Flight(kanazawa, osaka).length());
    }

    private static void assertSame(Viewport expected, Viewport actual) {
        assertEquals(expected.x(), actual.x(), 1e-6);
        assertEquals(expected.y(), actual.y(), 1e-6);
        assertEquals(expected.zoom(), actual.zoom(), 1e-6);
    }
}
