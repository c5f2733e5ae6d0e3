package atlas.map.tile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.state.Theme;
import java.awt.image.DataBufferInt;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
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
    void aPictureIsReadAsItWasWritten() {
        int[] pixels = new Random(2).ints(500, 0, 3).toArray();
        var bytes = written(pixels);
        bytes.putInt(7).flip();
        assertArrayEquals(pixels, Runs.read(bytes, pixels.length).pixels());
        assertEquals(7, bytes.getInt());
    }

    @Test
    void aPictureOfAnotherSizeIsRefused() {
        var bytes = written(new int[] {1, 2, 2, 3}).flip();
        assertThrows(IllegalArgumentException.class, () -> Runs.read(bytes.duplicate(), 5));
        assertThrows(IllegalArgumentException.class, () -> Runs.read(bytes.duplicate(), 2));
        // The second run ends before the first.
        bytes.putInt(20, 1);
        assertThrows(IllegalArgumentException.class, () -> Runs.read(bytes.duplicate(), 4));
    }

    @Test
    void aPictureThatIsCutOffIsRefused() {
        var bytes = written(new int[] {1, 2, 2, 3}).flip();
        bytes.limit(bytes.limit() - 1);
        assertThrows(BufferUnderflowException.class, () -> Runs.read(bytes, 4));
    }

    private static ByteBuffer written(int[] pixels) {
        var runs = Runs.of(pixels);
        var bytes = ByteBuffer.allocate(runs.bytes() + Integer.BYTES);
        runs.write(bytes);
        assertEquals(runs.bytes(), bytes.position());
        return bytes;
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
