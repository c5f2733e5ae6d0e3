package atlas.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.Bounds;
import atlas.geo.Viewport;
import org.junit.jupiter.api.Test;

final class RoomsTest {
    @Test
    void namesArePlacedAtLeastHalfAWindowBeyondItsEdges() {
        for (double x = 0.1; x < 0.9; x += 0.0137) {
            var view = new Viewport(x, 0.4, 5.2, 800, 600);
            double world = 256 * Math.pow(2, 5);
            var window =
                    new Bounds(
                            x * world - 400, 0.4 * world - 300, x * world + 400, 0.4 * world + 300);
            Bounds wider =
                    new Bounds(
                            window.left() - 399,
                            window.top() - 299,
                            window.right() + 399,
                            window.bottom() + 299);
            assertTrue(Rooms.around(view, 5).holds(wider), () -> view.toString());
        }
    }

    @Test
    void aSmallMoveChangesNothing() {
        var view = new Viewport(0.5001, 0.4, 5.2, 800, 600);
        var moved = new Viewport(0.5101, 0.401, 5.4, 800, 600);
        assertEquals(Rooms.around(view, 5), Rooms.around(moved, 5));
    }
}
