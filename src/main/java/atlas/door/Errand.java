package atlas.door;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a second start was asked for, as one line of ASCII: a mark with the version, the token of
 * the data folder, and each word in percent encoding, with blanks between.
 *
 * @param words as on a command line, independent of the folder in which the second start began
 */
record Errand(List<String> words) {
    /** The most bytes of a line, its end included. */
    static final int LARGEST = 1 << 20;

    /** The most words. */
    static final int WORDS = 16;

    private static final String MARK = "atlas-door/1";

    /** Copies the list. */
    Errand {
        words = List.copyOf(words);
    }

    /** The line that brings it, with its end. */
    byte[] line(String token) {
        return Stream.concat(Stream.of(MARK, token), words.stream().map(Errand::encoded))
                .collect(Collectors.joining(" ", "", "\n"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * What a line says; empty for one that is too long, that no atlas of this version wrote, or
     * whose writer has not read the token.
     */
    static Optional<Errand> read(InputStream in, String token) throws IOException {
        return line(in).flatMap(line -> of(line, token));
    }

    private static Optional<String> line(InputStream in) throws IOException {
        var bytes = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || bytes.size() == LARGEST - 1) {
                return Optional.empty();
            }
            bytes.write(next);
        }
        return Optional.of(bytes.toString(StandardCharsets.US_ASCII));
    }

    private static Optional<Errand> of(String line, String token) {
        var parts = List.of(line.split(" ", WORDS + 3));
        if (parts.size() < 2
                || parts.size() > WORDS + 2
                || !parts.getFirst().equals(MARK)
                || !isSame(parts.get(1), token)) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Errand(
                            parts.stream()
                                    .skip(2)
                                    .map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8))
                                    .toList()));
        } catch (IllegalArgumentException broken) {
            return Optional.empty();
        }
    }

    private static boolean isSame(String told, String token) {
        return MessageDigest.isEqual(
                told.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String word) {
        return URLEncoder.encode(word, StandardCharsets.UTF_8);
    }
}
