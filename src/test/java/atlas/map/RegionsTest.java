package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.LatLon;
import atlas.geo.Point;
import atlas.geo.Viewport;
import atlas.state.Camera;
import atlas.state.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RegionsTest {
    @ParameterizedTest
    @EnumSource(
            value = Region.class,
            names = {"JAPAN", "EAST_ASIA", "ASIA_PACIFIC"})
    void aRegionIsSeenWholeInWindowsOfAnyShape(Region region) {
        for (double[] size : new double[][] {{695, 713}, {1500, 900}, {400, 600}}) {
            Camera camera = Regions.camera(region, size[0], size[1]);
            Viewport view = Viewport.around(camera.centre(), camera.zoom(), size[0], size[1]);
            Point northWest = view.toScreen(place(region.north(), region.west()));
            Point southEast = view.toScreen(place(region.south(), region.east()));
            assertTrue(northWest.x() >= 0 && northWest.y() >= 0, region + " " + northWest);
            assertTrue(
                    southEast.x() <= size[0] && southEast.y() <= size[1], region + " " + southEast);
        }
    }

    @Test
    void aLargerWindowShowsTheRegionNearer() {
        assertTrue(
                Regions.camera(Region.JAPAN, 1400, 1000).zoom()
                        > Regions.camera(Region.JAPAN, 700, 500).zoom());
    }

    @Test
    void theRegionsHoldTheirCities() {
        assertTrue(Regions.holds(Region.JAPAN, Example.KANAZAWA));
        assertEquals(false, Regions.holds(Region.JAPAN, Example.SEOUL));
        assertTrue(Regions.holds(Region.EAST_ASIA, Example.SEOUL));
        assertEquals(false, Regions.holds(Region.ASIA_PACIFIC, Example.LYON));
        assertTrue(Regions.holds(Region.WORLD, Example.LYON));
    }

    private static LatLon place(double latitude, double longitude) {
        return new LatLon(latitude, longitude > 180 ? longitude - 360 : longitude);
    }
}
