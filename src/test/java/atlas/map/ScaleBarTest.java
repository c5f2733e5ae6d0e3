package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.LatLon;
import atlas.geo.Viewport;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ScaleBarTest {
    @Test
    void lengthsAreRoundAndFit() {
        for (double zoom = 1.5; zoom <= 12; zoom += 0.1) {
            Viewport view = Viewport.around(new LatLon(36, 137), zoom, 700, 600);
            ScaleBar bar = ScaleBar.of(view, 100);
            double power = Math.pow(10, Math.floor(Math.log10(bar.kilometres()) + 1e-9));
            assertTrue(Set.of(1L, 2L, 5L).contains(Math.round(bar.kilometres() / power)));
            assertTrue(bar.pixels() <= 100 + 1e-9 && bar.pixels() > 39, bar.toString());
        }
    }

    @Test
    void theLengthIsRightOnTheGround() {
        Viewport view = Viewport.around(new LatLon(60, 137), 8, 700, 600);
        ScaleBar bar = ScaleBar.of(view, 100);
        double world = 40_075.016686 * Math.cos(Math.toRadians(60));
        assertEquals(bar.kilometres() / world, bar.pixels() / view.worldPixels(), 1e-9);
    }
}
