package atlas.app;

import atlas.app.Arguments.Size;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** Writes pictures of the window as PNG files. */
final class Pictures {
    private final Path folder;

    /**
     * @throws IOException if the folder cannot be made
     */
    Pictures(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Writes one picture; the file is whole or not there. */
    void write(String name, WritableImage picture) throws IOException {
        var size = new Size((int) picture.getWidth(), (int) picture.getHeight());
        var image = new BufferedImage(size.width(), size.height(), BufferedImage.TYPE_INT_RGB);
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        picture.getPixelReader()
                .getPixels(
                        0,
                        0,
                        size.width(),
                        size.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels,
                        0,
                        size.width());
        Path unfinished = Files.createTempFile(folder, name, ".part");
        ImageIO.write(image, "png", unfinished.toFile());
        Files.move(
                unfinished,
                folder.resolve(name + ".png"),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
}
