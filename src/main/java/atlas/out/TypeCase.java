package atlas.out;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of one PDF document, each read when it is first needed and embedded with no more than
 * the letters used.
 */
final class TypeCase {
    /** For letters that the faces lack. */
    private static final List<String> OTHERS =
            List.of(
                    "NotoSansSC-Regular",
                    "NotoSansTC-Regular",
                    "NotoSansThai-Regular",
                    "NotoSansArabic-Regular",
                    "NotoSansDevanagari-Regular",
                    "NotoSansKhmer-Regular",
                    "NotoSansMalayalam-Regular",
                    "NotoSansTamil-Regular",
                    "NotoSansTelugu-Regular");

    /** What Japanese printers set where they lack a letter. */
    private static final String GETA = "〓";

    private static final double UNITS = 1000;

    // It warns of the variant forms in our fonts, which it does not need. Held, or it is forgotten.
    private static final Logger TALKATIVE = Logger.getLogger("org.apache.fontbox");

    private final PDDocument document;
    private final Map<Face, Type> faces = new EnumMap<>(Face.class);
    private final Map<String, Type> others = new HashMap<>();
    private final Map<String, Shaper> shapers = new HashMap<>();

    /** Scripts whose letters join or stand above each other. */
    private static final Set<UnicodeScript> JOINED =
            EnumSet.of(
                    UnicodeScript.ARABIC,
                    UnicodeScript.DEVANAGARI,
                    UnicodeScript.KHMER,
                    UnicodeScript.MALAYALAM,
                    UnicodeScript.TAMIL,
                    UnicodeScript.TELUGU,
                    UnicodeScript.THAI);

    /** A font, and the file it is from. */
    private record Type(String file, PDType0Font font, CmapLookup letters) {
        boolean has(int letter) {
            return letters.getGlyphId(letter) != 0;
        }
    }

    /** How letters are set: from which font, and whether they are joined. */
    private record Way(Type type, boolean joined) {}

    /**
     * Letters of one font.
     *
     * @param shaped what is drawn of them; empty where the letters are set one by one
     */
    record Run(PDType0Font font, String text, Optional<Shaper.Shaped> shaped) {
        double width(double size) {
            return shaped.map(s -> s.width() / Shaper.UNITS * size).orElseGet(() -> set(size));
        }

        /** The width of the letters set one by one. */
        private double set(double size) {
            try {
                return font.getStringWidth(text) / UNITS * size;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    TypeCase(PDDocument document) {
        this.document = document;
        TALKATIVE.setLevel(Level.SEVERE);
    }

    /** The width of some text. */
    double width(Face face, double size, String text) {
        return runs(face, text).stream().mapToDouble(run -> run.width(size)).sum();
    }

    /** A text by the fonts that have its letters. */
    List<Run> runs(Face face, String text) {
        var runs = new ArrayList<Run>();
        var some = new StringBuilder();
        var present = new Way(type(face), false);
        int[] letters = text.codePoints().toArray();
        for (int i = 0; i < letters.length; i++) {
            var way = belongs(present, face, letters, i) ? present : way(face, letters[i]);
            if (!way.equals(present) && !some.isEmpty()) {
                runs.add(run(present, some.toString()));
                some.setLength(0);
            }
            present = way;
            some.append(way.type().has(letters[i]) ? Character.toString(letters[i]) : GETA);
        }
        if (!some.isEmpty()) {
            runs.add(run(present, some.toString()));
        }
        return runs;
    }

    /**
     * Words of a joined script stay together with the gaps between them: they may run leftwards.
     */
    private boolean belongs(Way present, Face face, int[] letters, int at) {
        if (!present.joined() || !present.type().has(letters[at])) {
            return false;
        }
        return UnicodeScript.of(letters[at]) == UnicodeScript.INHERITED
                || (letters[at] == ' '
                        && at + 1 < letters.length
                        && way(face, letters[at + 1]).equals(present));
    }

    private Run run(Way way, String text) {
        var shaper =
                Optional.of(way.type().file())
                        .filter(_ -> way.joined())
                        .map(file -> shapers.computeIfAbsent(file, Shaper::of));
        return new Run(way.type().font(), text, shaper.map(s -> s.shape(text)));
    }

    // The faces have the letters of some of these scripts, but not where their marks stand.
    private Way way(Face face, int letter) {
        boolean joined = JOINED.contains(UnicodeScript.of(letter));
        var own = type(face);
        var type = joined || !own.has(letter) ? other(face, letter) : own;
        return new Way(type, joined && type.has(letter));
    }

    private Type other(Face face, int letter) {
        return OTHERS.stream()
                .map(file -> others.computeIfAbsent(file, this::load))
                .filter(type -> type.has(letter))
                .findFirst()
                .orElseGet(() -> type(face));
    }

    private Type type(Face face) {
        return faces.computeIfAbsent(face, f -> load(f.file()));
    }

    private Type load(String file) {
        try (InputStream stream = Face.open(file)) {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(stream.readAllBytes()));
            // Copied and searched text is to have its letters one by one.
            font.setEnableGsub(false);
            return new Type(
                    file, PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
