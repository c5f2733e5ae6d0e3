package atlas.map.tile;

import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Makes a picture of painted pixels without copying them. */
final class TileImage {
    private static final int PLAIN_SIDE = 4;

    private TileImage() {}

    /** Half of the Pacific is one colour; a small picture of it, stretched, looks the same. */
    static Image of(int[] pixels, TilePainter.Size size) {
        return isPlain(pixels)
                ? shared(Arrays.copyOf(pixels, PLAIN_SIDE * PLAIN_SIDE), PLAIN_SIDE)
                : shared(pixels, size.whole());
    }

    private static Image shared(int[] pixels, int side) {
        return new WritableImage(
                new PixelBuffer<>(
                        side, side, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
    }

    private static boolean isPlain(int[] pixels) {
        for (int pixel : pixels) {
            if (pixel != pixels[0]) {
                return false;
            }
        }
        return true;
    }
}
