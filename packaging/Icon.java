import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The icon in the form that the system wants: both containers simply hold the PNG files of {@code
 * icons/}.
 */
final class Icon {
    private static final int[] ICO_SIZES = {16, 24, 32, 48, 64, 128, 256};
    private static final int[] ICNS_SIZES = {16, 32, 64, 128, 256, 512};
    private static final String[] ICNS_TYPES = {"icp4", "icp5", "icp6", "ic07", "ic08", "ic09"};
    private static final int ICO_HEAD = 6;
    private static final int ICO_ENTRY = 16;

    private Icon() {}

    static Path ofSystem() throws IOException {
        if (Machine.WINDOWS) {
            return Files.write(Package.OUT.resolve("atlas.ico"), ico());
        }
        return Machine.MAC ? Files.write(Package.OUT.resolve("atlas.icns"), icns()) : png(512);
    }

    static Path png(int size) {
        return Path.of("icons", "atlas-%d.png".formatted(size));
    }

    private static byte[] ico() throws IOException {
        int at = ICO_HEAD + ICO_ENTRY * ICO_SIZES.length;
        var entries = ByteBuffer.allocate(at).order(ByteOrder.LITTLE_ENDIAN);
        entries.putShort((short) 0).putShort((short) 1).putShort((short) ICO_SIZES.length);
        var pictures = new ByteArrayOutputStream();
        for (int size : ICO_SIZES) {
            var picture = Files.readAllBytes(png(size));
            // 256 is written as 0; then palette, reserved, planes and bits of a pixel.
            entries.put((byte) size)
                    .put((byte) size)
                    .putShort((short) 0)
                    .putShort((short) 1)
                    .putShort((short) 32);
            entries.putInt(picture.length).putInt(at + pictures.size());
            pictures.write(picture);
        }
        var whole = new ByteArrayOutputStream();
        whole.write(entries.array());
        pictures.writeTo(whole);
        return whole.toByteArray();
    }

    private static byte[] icns() throws IOException {
        var pictures = new ByteArrayOutputStream();
        var out = new DataOutputStream(pictures);
        for (int i = 0; i < ICNS_SIZES.length; i++) {
            var picture = Files.readAllBytes(png(ICNS_SIZES[i]));
            out.writeBytes(ICNS_TYPES[i]);
            out.writeInt(picture.length + 8);
            out.write(picture);
        }
        var whole = new ByteArrayOutputStream();
        var head = new DataOutputStream(whole);
        head.writeBytes("icns");
        head.writeInt(pictures.size() + 8);
        pictures.writeTo(whole);
        return whole.toByteArray();
    }
}
