package atlas.out;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    /** For letters that the faces lack; without the joining that some of these scripts need. */
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

    private record Type(PDType0Font font, CmapLookup letters) {
        boolean has(int letter) {
            return letters.getGlyphId(letter) != 0;
        }
    }

    /** Letters of one font. */
    record Run(PDType0Font font, String text) {
        double width(double size) {
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
        Type present = type(face);
        for (int letter : text.codePoints().toArray()) {
            Type type = type(face).has(letter) ? type(face) : other(face, letter);
            if (!type.equals(present) && !some.isEmpty()) {
                runs.add(new Run(present.font(), some.toString()));
                some.setLength(0);
            }
            present = type;
            some.append(type.has(letter) ? Character.toString(letter) : GETA);
        }
        if (!some.isEmpty()) {
            runs.add(new Run(present.font(), some.toString()));
        }
        return runs;
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
            return new Type(PDType0Font.load(document, font, true), font.getUnicodeCmapLookup());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
