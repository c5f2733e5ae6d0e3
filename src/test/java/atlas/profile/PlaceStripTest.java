package atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class PlaceStripTest {
    @Test
    void betterStandsToTheRight() {
        var strip = new PlaceStrip(List.of(10.0, 20.0, 50.0), 20, false);
        assertEquals(0, strip.position(10));
        assertEquals(0.25, strip.position(20));
        assertEquals(1, strip.position(50));
    }

    @Test
    void whereLessIsBetterTheStripIsReversed() {
        assertEquals(1, new PlaceStrip(List.of(10.0, 20.0), 10, true).position(10));
    }

    @Test
    void equalValuesStandInTheMiddle() {
        assertEquals(0.5, new PlaceStrip(List.of(3.0, 3.0), 3, false).position(3));
    }
}
