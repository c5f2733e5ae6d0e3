package atlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MercatorTest {
    @ParameterizedTest
    @CsvSource({
        "150, 0.5",
        "-30, 0",
        "-29, 0.002777777778",
        "-31, 0.997222222222",
        "180, 0.583333333333",
        "-180, 0.583333333333",
        "0, 0.083333333333"
    })
    void theWorldBeginsAndEndsInTheAtlantic(double longitude, double x) {
        assertEquals(x, Mercator.x(longitude), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0.5",
        "85.0511287798066, 0",
        "-85.0511287798066, 1",
        "90, 0",
        "-90, 1",
        "60, 0.290399641",
        "36.5608, 0.390753295"
    })
    void latitudesRunFromTheTop(double latitude, double y) {
        assertEquals(y, Mercator.y(latitude), 1e-6);
    }

    @ParameterizedTest
    @CsvSource({
        "36.5608, 136.6567",
        "-33.87, 151.21",
        "64.15, -21.94",
        "-54.8, -68.3",
        "0, 0",
        "10, 180"
    })
    void aPlaceComesBackFromItsPoint(double latitude, double longitude) {
        LatLon back = Mercator.place(Mercator.x(longitude), Mercator.y(latitude));
        assertEquals(latitude, back.latitude(), 1e-9);
        assertEquals(longitude, back.longitude(), 1e-9);
    }

    @Test
    void softwareThatThinksOfGreenwichGetsDegreesFromTheMiddle() {
        assertEquals(0, Mercator.degreesFromMiddle(Mercator.x(150)), 1e-9);
        assertEquals(-13.3433, Mercator.degreesFromMiddle(Mercator.x(136.6567)), 1e-9);
        assertEquals(110, Mercator.degreesFromMiddle(Mercator.x(-100)), 1e-9);
    }

    @Test
    void beyondTheEdgesLiesTheEdge() {
        assertEquals(-30, Mercator.place(-0.2, 0.5).longitude(), 1e-9);
        assertEquals(-30, Mercator.place(1.2, 0.5).longitude(), 1e-9);
        assertTrue(Mercator.place(0.5, 1.5).latitude() >= -90);
    }

    @Test
    void theEquatorIsFortyThousandKilometresRound() {
        assertEquals(40_075, Mercator.kilometresPerWorld(0), 1);
        assertEquals(20_037, Mercator.kilometresPerWorld(60), 1);
    }
}
