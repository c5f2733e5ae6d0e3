package atlas.state;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;

/**
 * Any text is a view, or said to be none. What begins with a zero is put behind a right check sum,
 * so that what is packed is reached too.
 */
public final class ShareCodeFuzz {
    private ShareCodeFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        boolean packed = bytes.length > 0 && bytes[0] == 0;
        String text = packed ? code(bytes) : new String(bytes, StandardCharsets.UTF_8);
        if (ShareCode.read(text) instanceof ShareCode.Whole whole) {
            Again.same(
                    ShareCode.read(ShareCode.write(whole.state())),
                    new ShareCode.Whole(whole.state()));
        }
    }

    private static String code(byte[] bytes) {
        byte[] packed = Arrays.copyOfRange(bytes, 1, bytes.length);
        var sum = new CRC32();
        sum.update(packed);
        byte[] all =
                ByteBuffer.allocate(Integer.BYTES + packed.length)
                        .putInt((int) sum.getValue())
                        .put(packed)
                        .array();
        return "atlas1_" + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }
}
