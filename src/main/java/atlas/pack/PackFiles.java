package atlas.pack;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/** Fetches the files of a package as text, and says which are missing, altered or not UTF-8. */
final class PackFiles {
    /** The most bytes of a whole package. */
    static final int LARGEST = 64 << 20;

    private final PackSource source;
    private final Faults faults;
    private int left = LARGEST;

    PackFiles(PackSource source, Faults faults) {
        this.source = source;
        this.faults = faults;
    }

    /** The description's bytes, before anything is known of the package. */
    byte[] description() {
        return bytes(Descriptor.FILE)
                .orElseThrow(() -> {
                    faults.throwIfAny();
                    return new IllegalStateException(Descriptor.FILE);
                });
    }

    Optional<String> text(Resource resource) {
        return bytes(resource.path())
                .filter(bytes -> isUnaltered(resource, bytes))
                .flatMap(bytes -> decoded(resource.path(), bytes));
    }

    private Optional<byte[]> bytes(String path) {
        try (var stream = source.open(path)) {
            byte[] bytes = stream.readNBytes(left + 1);
            if (bytes.length > left) {
                String rule = "makes the package larger than %d bytes".formatted(LARGEST);
                faults.add(new Fault(path, 0, "", path, rule));
                return Optional.empty();
            }
            left -= bytes.length;
            return Optional.of(bytes);
        } catch (IOException failure) {
            faults.add(new Fault(path, 0, "", path, "cannot be read"));
            return Optional.empty();
        }
    }

    private boolean isUnaltered(Resource resource, byte[] bytes) {
        boolean unaltered = resource.hash().isEmpty() || resource.hash().equals(sha256(bytes));
        if (!unaltered) {
            faults.add(
                    new Fault(
                            resource.path(),
                            0,
                            "",
                            resource.hash(),
                            "is not the hash of this file; its description is out of date"));
        }
        return unaltered;
    }

    private Optional<String> decoded(String path, byte[] bytes) {
        var input = ByteBuffer.wrap(bytes);
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(input).toString());
        } catch (CharacterCodingException malformed) {
            String bad = "0x%02X".formatted(bytes[input.position()]);
            faults.add(new Fault(path, lineOf(bytes, input.position()), "", bad, "is not UTF-8"));
            return Optional.empty();
        }
    }

    private static int lineOf(byte[] bytes, int position) {
        int line = 1;
        for (byte b : Arrays.copyOf(bytes, position)) {
            line += b == '\n' ? 1 : 0;
        }
        return line;
    }

    /**
     * Not against forgery, only to see that something changed: starting a digest takes too long.
     */
    static String fingerprint(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return Long.toHexString(checksum.getValue()) + "-" + bytes.length;
    }

    private static String sha256(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
