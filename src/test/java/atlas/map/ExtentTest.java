package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.geo.LatLon;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ExtentTest {
    private static final LatLon CITY = new LatLon(36.5, 136.5);

    @Test
    void isAsLargeAsTheGroundOfTheMilieus() {
        var north = new LatLon(36.6, 136.5);
        var east = new LatLon(36.5, 136.7);
        var extent = Extent.of(CITY, List.of(north, east));
        assertEquals(CITY.kilometresTo(north), extent.high(), 0.1);
        assertEquals(CITY.kilometresTo(east), extent.wide(), 0.1);
        assertEquals(136.6, extent.middle().longitude(), 1e-9);
        assertEquals(36.55, extent.middle().latitude(), 1e-3);
    }

    @Test
    void whatIsFarAwayDoesNotCount() {
        var near = new LatLon(36.52, 136.5);
        assertEquals(
                Extent.of(CITY, List.of(near)),
                Extent.of(CITY, List.of(near, new LatLon(38, 136.5))));
    }

    @Test
    void aCityAloneIsSeenInItsSurroundings() {
        assertEquals(new Extent(CITY, 20, 0), Extent.of(CITY, List.of()));
        assertEquals(new Extent(CITY, 20, 0), Extent.of(CITY, List.of(new LatLon(38, 136.5))));
    }

    @Test
    void theTighterSideDecidesTheScale() {
        assertEquals(0.1, new Extent(CITY, 20, 10).scale(200, 200), 1e-12);
        assertEquals(0.2, new Extent(CITY, 20, 10).scale(200, 50), 1e-12);
    }
}
