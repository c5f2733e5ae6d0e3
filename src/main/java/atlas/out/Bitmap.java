package atlas.out;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture without gaps, packed as PNG: small to keep, and what files hold of it. */
public final class Bitmap {
    private final int width;
    private final int height;
    private final byte[] png;

    private Bitmap(int width, int height, byte[] png) {
        this.width = width;
        this.height = height;
        this.png = png;
    }

    /** Packs a picture whose dots are all opaque; takes its time, on any thread. */
    public static Bitmap of(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] line = new int[width];
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            image.getPixelReader()
                    .getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), line, 0, width);
            copy.setRGB(0, y, width, 1, line, 0, width);
        }
        return new Bitmap(width, height, packed(copy));
    }

    private static byte[] packed(BufferedImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return bytes.toByteArray();
    }

    /** Dots from left to right. */
    public int width() {
        return width;
    }

    /** Dots from top to bottom. */
    public int height() {
        return height;
    }

    /** The picture as an address that holds it, for pages that fetch nothing. */
    public String address() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    byte[] png() {
        return png.clone();
    }
}
