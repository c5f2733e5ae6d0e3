package atlas.out;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.BooleanSupplier;

/** Writes a file whole or not at all. */
public final class WholeFile {
    private WholeFile() {}

    /** What stands in a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it; the stream is closed by the caller. */
        void writeTo(OutputStream out) throws IOException;

        /** The same, but nothing is left of it if, once it is there, nobody wants it any more. */
        default Content onlyIf(BooleanSupplier wanted) {
            return out -> {
                writeTo(out);
                if (!wanted.getAsBoolean()) {
                    throw new InterruptedIOException("given up");
                }
            };
        }

        /** A text, in UTF-8. */
        static Content of(String text) {
            return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Replaces what the file held; where that fails the file is as before and nothing is left
     * beside it.
     */
    public static void write(Path file, Content content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(file)) {
            throw new IOException("not the name of a file: " + file);
        }
        Path part = folder.resolve("." + file.getFileName() + "." + System.nanoTime() + ".part");
        try {
            try (var out = new BufferedOutputStream(Files.newOutputStream(part))) {
                content.writeTo(out);
            }
            move(part, file);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private static void move(Path part, Path file) throws IOException {
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
