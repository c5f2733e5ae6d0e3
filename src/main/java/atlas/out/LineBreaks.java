package atlas.out;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * Breaks text into lines where a reader expects it: between words, and in Japanese between any two
 * letters but before closing and after opening signs.
 */
final class LineBreaks {
    private static final String NEVER_FIRST =
            "、。，．・：；？！ー」』）〕］｝〉》】々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％…‥〜”’,.:;?!)]}%";
    private static final String NEVER_LAST = "「『（〔［｛〈《【“‘([{";

    private final Locale locale;

    LineBreaks(Locale locale) {
        this.locale = locale;
    }

    /**
     * The lines of a text.
     *
     * @param width of a line
     * @param measure the width of some text
     * @return at least one; only a single letter may be wider than the width
     */
    List<String> of(String text, double width, ToDoubleFunction<String> measure) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        double used = 0;
        for (String piece : pieces(text.strip().replaceAll("\\s+", " "))) {
            double bare = measure.applyAsDouble(piece.stripTrailing());
            if (used + bare > width && !line.isEmpty()) {
                lines.add(line.toString().stripTrailing());
                line.setLength(0);
                used = 0;
            }
            for (String part : bare > width ? letters(piece, width, measure) : List.of(piece)) {
                if (bare > width && !line.isEmpty()) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                line.append(part);
                used += measure.applyAsDouble(part);
            }
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    private List<String> pieces(String text) {
        var breaks = BreakIterator.getLineInstance(locale);
        breaks.setText(text);
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            if (end == text.length() || isGood(text, end)) {
                pieces.add(text.substring(start, end));
                start = end;
            }
        }
        return pieces;
    }

    private static boolean isGood(String text, int at) {
        return NEVER_FIRST.indexOf(text.charAt(at)) < 0
                && NEVER_LAST.indexOf(text.charAt(at - 1)) < 0;
    }

    /** A word too wide for a line, such as a share code, cut into parts that fit. */
    private List<String> letters(String word, double width, ToDoubleFunction<String> measure) {
        var letters = BreakIterator.getCharacterInstance(locale);
        letters.setText(word);
        var parts = new ArrayList<String>();
        int start = 0;
        int fits = 0;
        for (int end = letters.next(); end != BreakIterator.DONE; end = letters.next()) {
            if (fits > start && measure.applyAsDouble(word.substring(start, end)) > width) {
                parts.add(word.substring(start, fits));
                start = fits;
            }
            fits = end;
        }
        parts.add(word.substring(start));
        return parts;
    }
}
