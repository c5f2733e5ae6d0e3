package atlas.pack;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Any package is read, or refused with its faults. Parts that zeros set off are its files: first
 * the description, then one for each path in turn.
 */
public final class PackFuzz {
    private PackFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        var parts = parts(bytes);
        var asked = new ArrayList<String>();
        PackSource source =
                path -> {
                    if (path.equals(Descriptor.FILE)) {
                        return new ByteArrayInputStream(parts.getFirst());
                    }
                    if (!asked.contains(path)) {
                        asked.add(path);
                    }
                    int part = asked.indexOf(path) + 1;
                    if (part >= parts.size()) {
                        throw new FileNotFoundException(path);
                    }
                    return new ByteArrayInputStream(parts.get(part));
                };
        try {
            PackReader.read(source);
        } catch (PackFaults faults) {
            if (faults.faults().isEmpty()) {
                throw new IllegalStateException("refused without a word", faults);
            }
        }
    }

    private static List<byte[]> parts(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        return List.of(text.split("\0", -1)).stream()
                .map(part -> part.getBytes(StandardCharsets.ISO_8859_1))
                .toList();
    }
}
