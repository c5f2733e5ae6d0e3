package atlas.map.tile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.Viewport;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TileKeyTest {
    // At zoom 3 the world is 2048 pixels and eight tiles wide.
    private static final Viewport VIEW = new Viewport(0.5, 0.25, 3, 500, 100);

    @Test
    void aMapShowsTheTilesThatItsWindowTouches() {
        assertEquals(
                List.of(
                        new TileKey(3, 3, 1),
                        new TileKey(3, 4, 1),
                        new TileKey(3, 3, 2),
                        new TileKey(3, 4, 2)),
                TileKey.within(VIEW, 3));
    }

    @Test
    void noTileLiesBeyondTheWorld() {
        var all = TileKey.around(new Viewport(0.5, 0.5, 1, 5000, 5000), 1);
        assertEquals(4, all.size());
    }

    @Test
    void aroundItAreTheirNeighbours() {
        var around = TileKey.around(VIEW, 3);
        assertTrue(around.containsAll(TileKey.within(VIEW, 3)));
        assertTrue(around.contains(new TileKey(3, 2, 0)));
        assertTrue(around.contains(new TileKey(3, 5, 3)));
        assertEquals(16, around.size());
    }
}
