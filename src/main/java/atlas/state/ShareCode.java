package atlas.state;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * A view state as a short text to hand on: {@code atlas1_}, then in URL-safe Base64 a CRC-32 and
 * the state's JSON, deflated. What an older atlas did not know of is as at a first start.
 */
public final class ShareCode {
    /** The version that is written now. */
    public static final int VERSION = 1;

    /** The longest JSON of a state that is written or read, in bytes. */
    public static final int LARGEST = 1 << 20;

    private static final Pattern SHAPE = Pattern.compile("atlas(\\d{1,6})_(.*)");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u200b\\ufeff]+");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_-]+");
    private static final int CHECK_BYTES = Integer.BYTES;

    // Part of version 1: codes that went out cannot be read with another. Common words stand last.
    private static final byte[] WORDS =
            """
            GOALPOSTS"Z_SCORE"DEVIATION_VALUE"MIN_MAX"RANK"GEOMETRIC"HARMONIC"WINSORISE"PER_HEAD"\
            "POPULATION""MODEL""PANEL_MEDIAN""FIELD_MEDIAN""section":"MILIEUS""STORY""TIMELINE""SOURCES""view":"COMPARE"PRESENT"LIBRARY"INDEX"\
            "chapter":"CONCEPTS""METHOD""year":2025,"language":"JAPANESE""CRAFTS""GASTRONOMY"\
            "LITERATURE""MEDIA_ARTS""DESIGN""FILM""MUSIC""ARCHITECTURE""region":"JAPAN""EAST_ASIA"\
            "WORLD""ROBUSTNESS""COVERAGE""SCENARIOS""yokohama""osaka""japan""asia-pacific"\
            {"view":"MAP","camera":{"centre":{"latitude":3,"longitude":13},"zoom":3.0},\
            "region":"ASIA_PACIFIC","city":"kanazawa","milieu":null,"section":"OVERVIEW",\
            "year":2025,"filter":{"hidden":[],"outsiders":true,"country":null,"joinedFrom":null,\
            "joinedTo":null,"scored":false,"told":false,"text":"","none":true},"order":"NAME",\
            "links":{"ties":false,"peers":false},"axis":null,"reading":{"chapter":"DEFINITION",\
            "item":null},"study":{"panel":"japan","scenario":{"selection":{"roles":["CORE"],\
            "prefectural":true,"without":[],"cities":[],"basis":"AS_DEFINED"},\
            "scaling":{"treatment":"NONE","normalisation":"PERCENTILE_RANK","goalposts":{},\
            "floor":0.0},"weights":{"indicators":{},"indices":{}},\
            "means":{"index":"ARITHMETIC","overall":"ARITHMETIC"},"coverage":{"share":0.5,\
            "indicators":2,"indices":5}},"sort":0,"page":"RANKING","shading":"FIELD",\
            "published":true},\
            "pairing":{"other":"yokohama","reference":{"kind":"NONE","city":null},\
            "rule":"PROFILE","basis":"AS_DEFINED","largestFirst":false},\
            "frame":{"list":true,"panel":true,"legend":true,"years":true},"language":"ENGLISH"}\
            """
                    .getBytes(StandardCharsets.US_ASCII);

    private ShareCode() {}

    /** What a text turns out to be. */
    public sealed interface Content {}

    /** A view. */
    public record Whole(ViewState state) implements Content {}

    /** It is not a share code at all. */
    public record Foreign() implements Content {}

    /** A newer atlas wrote it. */
    public record Newer(int version) implements Content {}

    /** It was a share code, but part of it is missing or changed. */
    public record Damaged() implements Content {}

    /**
     * The code of a state: ASCII letters, digits, {@code -} and {@code _}.
     *
     * @throws IllegalArgumentException if its JSON is longer than {@link #LARGEST}
     */
    public static String write(ViewState state) {
        byte[] json = ViewStateJson.write(state).getBytes(StandardCharsets.UTF_8);
        if (json.length > LARGEST) {
            throw new IllegalArgumentException("too long to be shared: " + json.length);
        }
        byte[] packed = deflate(json);
        byte[] all =
                ByteBuffer.allocate(CHECK_BYTES + packed.length)
                        .putInt(check(packed))
                        .put(packed)
                        .array();
        return "atlas"
                + VERSION
                + "_"
                + Base64.getUrlEncoder().withoutPadding().encodeToString(all);
    }

    /** What a text says; blanks and line breaks within, as mail programs make, do not count. */
    public static Content read(String text) {
        var shape = SHAPE.matcher(dense(text));
        if (!shape.matches()) {
            return new Foreign();
        }
        int version = Integer.parseInt(shape.group(1));
        if (version > VERSION) {
            return new Newer(version);
        }
        return unpack(shape.group(2)).<Content>map(Whole::new).orElseGet(Damaged::new);
    }

    private static String dense(String text) {
        // What is cut off here is too long to be whole.
        String some = text.substring(0, Math.min(text.length(), 2 * LARGEST));
        return BLANKS.matcher(some).replaceAll("");
    }

    private static Optional<ViewState> unpack(String code) {
        if (!CODE.matcher(code).matches()) {
            return Optional.empty();
        }
        try {
            byte[] all = Base64.getUrlDecoder().decode(code);
            byte[] packed = java.util.Arrays.copyOfRange(all, CHECK_BYTES, all.length);
            return ByteBuffer.wrap(all).getInt() == check(packed)
                    ? ViewStateJson.read(new String(inflate(packed), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IllegalArgumentException
                | java.nio.BufferUnderflowException
                | ArrayIndexOutOfBoundsException
                | DataFormatException damaged) {
            return Optional.empty();
        }
    }

    private static int check(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return (int) sum.getValue();
    }

    private static byte[] deflate(byte[] json) {
        try (var deflater = new Deflater(Deflater.BEST_COMPRESSION, true)) {
            deflater.setDictionary(WORDS);
            deflater.setInput(json);
            deflater.finish();
            var packed = new ByteArrayOutputStream();
            byte[] some = new byte[1024];
            while (!deflater.finished()) {
                packed.write(some, 0, deflater.deflate(some));
            }
            return packed.toByteArray();
        }
    }

    private static byte[] inflate(byte[] packed) throws DataFormatException {
        try (var inflater = new Inflater(true)) {
            inflater.setDictionary(WORDS);
            inflater.setInput(packed);
            var json = new ByteArrayOutputStream();
            byte[] some = new byte[8192];
            while (!inflater.finished()) {
                int read = inflater.inflate(some);
                boolean stuck = read == 0 && !inflater.finished();
                if (stuck || json.size() + read > LARGEST) {
                    throw new DataFormatException("no end within bounds");
                }
                json.write(some, 0, read);
            }
            return json.toByteArray();
        }
    }
}
