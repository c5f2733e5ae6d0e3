package atlas.out;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** A picture as PNG, with words on where it comes from. */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 8;
    private static final int RED_GREEN_BLUE_ALPHA = 6;

    private Png() {}

    static WholeFile.Content file(Image image, Provenance origin) {
        return out -> write(image, origin, out);
    }

    private static void write(Image image, Provenance origin, OutputStream out) throws IOException {
        var stream = new DataOutputStream(out);
        stream.write(SIGNATURE);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        chunk(
                stream,
                "IHDR",
                data -> {
                    data.writeInt(width);
                    data.writeInt(height);
                    data.writeByte(BITS);
                    data.writeByte(RED_GREEN_BLUE_ALPHA);
                    data.write(new byte[3]);
                });
        words(stream, "Title", origin.title());
        words(stream, "Software", Provenance.MAKER);
        words(stream, "Source", origin.line());
        words(stream, "Share code", origin.code());
        chunk(stream, "IDAT", data -> pixels(image, width, height, data));
        chunk(stream, "IEND", _ -> {});
        stream.flush();
    }

    /** An iTXt chunk: Latin key, text in UTF-8, not packed. */
    private static void words(DataOutputStream stream, String key, String text) throws IOException {
        chunk(
                stream,
                "iTXt",
                data -> {
                    data.write(key.getBytes(StandardCharsets.ISO_8859_1));
                    data.write(new byte[5]);
                    data.write(text.replace("\0", "").getBytes(StandardCharsets.UTF_8));
                });
    }

    private static void pixels(Image image, int width, int height, DataOutputStream data)
            throws IOException {
        byte[] line = new byte[width * Integer.BYTES];
        try (var packed = new DeflaterOutputStream(data)) {
            for (int y = 0; y < height; y++) {
                image.getPixelReader()
                        .getPixels(
                                0,
                                y,
                                width,
                                1,
                                PixelFormat.getByteBgraInstance(),
                                line,
                                0,
                                line.length);
                for (int i = 0; i < line.length; i += Integer.BYTES) {
                    byte blue = line[i];
                    line[i] = line[i + 2];
                    line[i + 2] = blue;
                }
                packed.write(0);
                packed.write(line);
            }
        }
    }

    private interface Filling {
        void into(DataOutputStream data) throws IOException;
    }

    private static void chunk(DataOutputStream stream, String type, Filling filling)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        var data = new DataOutputStream(bytes);
        data.write(type.getBytes(StandardCharsets.US_ASCII));
        filling.into(data);
        data.flush();
        var sum = new CRC32();
        sum.update(bytes.toByteArray());
        stream.writeInt(bytes.size() - type.length());
        bytes.writeTo(stream);
        stream.writeInt((int) sum.getValue());
    }
}
