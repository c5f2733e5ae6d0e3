package atlas.search.text;

import java.util.Arrays;

/**
 * A text as the search compares it: small letters without accents, all of one width, katakana as
 * hiragana, a blank for whatever is no letter or digit. It knows where each letter came from.
 */
public final class Folded {
    private final StringBuilder letters;
    private int[] origins;

    private Folded(String original) {
        letters = new StringBuilder(original.length());
        origins = new int[original.length() + 1];
        int at = 0;
        while (at < original.length()) {
            int next = clusterEnd(original, at);
            if (next == at + 1 && Letters.isSimple(original.charAt(at))) {
                char letter = Letters.fold(original.charAt(at));
                if (letter != 0) {
                    append(letter, at);
                }
            } else {
                String folded = Letters.foldCluster(original.substring(at, next));
                for (int i = 0; i < folded.length(); i++) {
                    append(folded.charAt(i), at);
                }
            }
            at = next;
        }
        origins = Arrays.copyOf(origins, letters.length() + 1);
        origins[letters.length()] = original.length();
    }

    /** Folds any text; never fails. */
    public static Folded of(String original) {
        return new Folded(original);
    }

    /** Folded letters with katakana for hiragana, as foreign words are mostly written. */
    public static String inKatakana(String folded) {
        var katakana = new StringBuilder(folded);
        for (int i = 0; i < folded.length(); i++) {
            katakana.setCharAt(i, Letters.inKatakana(folded.charAt(i)));
        }
        return katakana.toString();
    }

    /** The folded letters. */
    public String text() {
        return letters.toString();
    }

    /** Where in the original the letters before an offset of the folded text end. */
    int originalEnd(int offset) {
        int last = origins[offset - 1];
        int end = offset;
        while (end < origins.length - 1 && origins[end] == last) {
            end++;
        }
        return origins[end];
    }

    /** Where in the original the letter at an offset of the folded text stands. */
    int originalStart(int offset) {
        return origins[offset];
    }

    private void append(char letter, int origin) {
        if (letters.length() + 1 >= origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2 + 4);
        }
        origins[letters.length()] = origin;
        letters.append(letter);
    }

    private static int clusterEnd(String text, int start) {
        int end = start + (isPair(text, start) ? 2 : 1);
        while (end < text.length() && Letters.isMark(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isPair(String text, int at) {
        return at + 1 < text.length()
                && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }
}
