package atlas.out;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins and places the letters of a script that needs it; what comes of it is outlines. */
final class Shaper {
    /** The size in which outlines are measured. */
    static final double UNITS = 1000;

    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Font font;
    private final Map<String, Shaped> known = new HashMap<>();

    /**
     * Letters that belong together.
     *
     * @param outline in {@link #UNITS} to the height of a letter, from the left end of the base
     *     line, y downwards
     * @param width in the same
     * @param glyphs how many there are
     * @param missing how many of them stand for a letter that the font lacks
     */
    record Shaped(List<Drawing.Step> outline, double width, int glyphs, int missing) {
        /** Copies the list. */
        Shaped {
            outline = List.copyOf(outline);
        }
    }

    private Shaper(Font font) {
        this.font = font;
    }

    /** With a font file that ships with the atlas. */
    static Shaper of(String file) {
        try (InputStream stream = Face.open(file)) {
            var font = Font.createFont(Font.TRUETYPE_FONT, stream);
            return new Shaper(font.deriveFont((float) UNITS));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (FontFormatException failure) {
            throw new IllegalStateException(file, failure);
        }
    }

    /** The letters of a text in one direction, from left to right as they are seen. */
    Shaped shape(String text) {
        return known.computeIfAbsent(text, this::lay);
    }

    private Shaped lay(String text) {
        char[] letters = text.toCharArray();
        int way = isLeftwards(text) ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector glyphs = font.layoutGlyphVector(EXACT, letters, 0, letters.length, way);
        int count = glyphs.getNumGlyphs();
        int missing = 0;
        for (int i = 0; i < count; i++) {
            missing += glyphs.getGlyphCode(i) == font.getMissingGlyphCode() ? 1 : 0;
        }
        double width = glyphs.getGlyphPosition(count).getX();
        return new Shaped(steps(glyphs), width, count, missing);
    }

    /** Whether it is read from right to left. */
    static boolean isLeftwards(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).isRightToLeft();
    }

    private static List<Drawing.Step> steps(GlyphVector glyphs) {
        var steps = new ArrayList<Drawing.Step>();
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (var path = glyphs.getOutline().getPathIterator(null); !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            steps.add(
                    switch (kind) {
                        case PathIterator.SEG_MOVETO -> new Drawing.Move(at[0], at[1]);
                        case PathIterator.SEG_LINETO -> new Drawing.Straight(at[0], at[1]);
                        case PathIterator.SEG_QUADTO -> curve(x, y, at);
                        case PathIterator.SEG_CUBICTO ->
                                new Drawing.Curve(at[0], at[1], at[2], at[3], at[4], at[5]);
                        default -> new Drawing.Close();
                    });
            int last = last(kind);
            x = last < 0 ? x : at[last];
            y = last < 0 ? y : at[last + 1];
        }
        return steps;
    }

    /** Where the end of a segment stands among its numbers; -1 if it has none. */
    private static int last(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 0;
            case PathIterator.SEG_QUADTO -> 2;
            case PathIterator.SEG_CUBICTO -> 4;
            default -> -1;
        };
    }

    /** A curve drawn towards one point, as one drawn towards two. */
    private static Drawing.Curve curve(double x, double y, double[] at) {
        return new Drawing.Curve(
                x + (at[0] - x) * 2 / 3,
                y + (at[1] - y) * 2 / 3,
                at[2] + (at[0] - at[2]) * 2 / 3,
                at[3] + (at[1] - at[3]) * 2 / 3,
                at[2],
                at[3]);
    }
}
