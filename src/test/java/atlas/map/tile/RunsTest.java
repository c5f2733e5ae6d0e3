package atlas.map.tile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.Theme;
import java.awt.image.DataBufferInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class RunsTest {
    @Test
    void allPixelsComeBackAsTheyWere() {
        var random = new Random(1);
        for (int size = 1; size < 200; size++) {
            int[] pixels = random.ints(size, 0, 3).toArray();
            assertArrayEquals(pixels, Runs.of(pixels).pixels());
        }
    }

    @Test
    void aPlainPictureWeighsNextToNothing() {
        assertEquals(8, Runs.of(new int[384 * 384]).weight());
    }

    @Test
    void aPaintedTileWeighsASmallPartOfItsPixels() {
        var image =
                TilePainter.paint(
                        Palette.of(Theme.LIGHT),
                        new Basemap().sheet(5),
                        new TileKey(5, 28, 12),
                        new TilePainter.Size(384, 3));
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int weight = Runs.of(pixels).weight();
        assertTrue(weight < pixels.length * Integer.BYTES / 5, () -> weight + " bytes");
    }
}
