package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.geo.Bounds;
import atlas.geo.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ClearingTest {
    private static final Bounds WINDOW = new Bounds(0, 0, 500, 400);

    @Test
    void whatIsClearStays() {
        var at = new Point(100, 100);
        assertEquals(at, nearest(at, new Bounds(200, 0, 500, 400)));
    }

    @Test
    void whatIsCoveredComesOutOnTheNearestSide() {
        assertEquals(new Point(290, 50), nearest(new Point(310, 50), new Bounds(300, 0, 500, 100)));
    }

    @Test
    void itIsNotLedFromOneUnderTheOther() {
        var free =
                nearest(
                        new Point(310, 50),
                        new Bounds(300, 0, 500, 100),
                        new Bounds(200, 0, 295, 90));
        assertEquals(new Point(290, 100), free);
    }

    @Test
    void itStaysInTheWindow() {
        assertEquals(new Point(490, 110), nearest(new Point(499, 95), new Bounds(0, 0, 500, 100)));
    }

    @Test
    void whereNothingIsFreeItStays() {
        assertEquals(new Point(9, 9), nearest(new Point(9, 9), WINDOW));
    }

    private static Point nearest(Point at, Bounds... taken) {
        return Clearing.nearest(at, WINDOW, List.of(taken), 10);
    }
}
