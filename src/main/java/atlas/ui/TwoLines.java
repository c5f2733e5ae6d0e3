package atlas.ui;

import java.lang.Character.UnicodeScript;
import java.util.stream.IntStream;

/** Breaks a label once, where a reader would: after a word, after a middle dot, before katakana. */
final class TwoLines {
    private TwoLines() {}

    /** The label in one line if it has at most that many half-width places, else in two. */
    static String wrap(String label, int places) {
        if (places(label) <= places) {
            return label;
        }
        return IntStream.range(1, label.length())
                .filter(at -> mayBreak(label, at))
                .mapToObj(at -> label.substring(0, at).strip() + "\n" + label.substring(at))
                .reduce((best, next) -> longest(next) < longest(best) ? next : best)
                .orElse(label);
    }

    private static boolean mayBreak(String label, int at) {
        char before = label.charAt(at - 1);
        return before == ' '
                || before == '・'
                || (kanjiOrKana(before) && katakana(label.charAt(at)));
    }

    private static boolean katakana(char character) {
        return UnicodeScript.of(character) == UnicodeScript.KATAKANA;
    }

    private static boolean kanjiOrKana(char character) {
        UnicodeScript script = UnicodeScript.of(character);
        return script == UnicodeScript.HAN || script == UnicodeScript.HIRAGANA;
    }

    private static int longest(String lines) {
        return lines.lines().mapToInt(TwoLines::places).max().orElse(0);
    }

    /** East Asian letters are twice as wide as Latin ones. */
    private static int places(String text) {
        return text.codePoints().map(c -> c > 0x2E7F ? 2 : 1).sum();
    }
}
