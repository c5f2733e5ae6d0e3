package atlas.library.diagram;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a label where a reader would let it break: between words, and in Japanese after a particle
 * or where katakana begins or ends.
 */
final class Chunks {
    private static final String PARTICLES = "のとなやをがでは";
    private static final Set<String> DOUBLED = Set.of("との", "への", "での", "らの");

    /** They belong to the word before them. */
    private static final String SUFFIXES = "型的性化";

    private static final String STOPS = "、・：";
    private static final int SHORTEST = 2;

    private Chunks() {}

    /** The pieces in order; where the label has blanks, they lie between the pieces. */
    static List<String> of(String label) {
        if (isSpaced(label)) {
            return List.of(label.strip().split(" +"));
        }
        var chunks = new ArrayList<String>();
        int from = 0;
        for (int at = 1; at < label.length(); at++) {
            boolean enough = at - from > SHORTEST || ends(label, at, STOPS);
            if (enough && label.length() - at >= SHORTEST && mayBreak(label, at)) {
                chunks.add(label.substring(from, at));
                from = at;
            }
        }
        chunks.add(label.substring(from));
        return List.copyOf(chunks);
    }

    static boolean isSpaced(String label) {
        return label.codePoints().noneMatch(c -> c > 0x2E7F);
    }

    private static boolean mayBreak(String label, int at) {
        if (ends(label, at, STOPS)) {
            return true;
        }
        var before = script(label, at - 1);
        var next = script(label, at);
        if (next == UnicodeScript.HIRAGANA
                || next == UnicodeScript.COMMON
                || SUFFIXES.indexOf(label.charAt(at)) >= 0) {
            return false;
        }
        boolean particle =
                ends(label, at, PARTICLES)
                        && at > 1
                        && (script(label, at - SHORTEST) != UnicodeScript.HIRAGANA
                                || DOUBLED.contains(label.substring(at - SHORTEST, at)));
        boolean edge =
                before != next
                        && before != UnicodeScript.HIRAGANA
                        && before != UnicodeScript.COMMON
                        && (before == UnicodeScript.KATAKANA || next == UnicodeScript.KATAKANA);
        return particle || edge;
    }

    private static boolean ends(String label, int at, String characters) {
        return characters.indexOf(label.charAt(at - 1)) >= 0;
    }

    private static UnicodeScript script(String label, int at) {
        // The mark of long vowels belongs to no script, but to the word before it.
        return label.charAt(at) == 'ー'
                ? UnicodeScript.KATAKANA
                : UnicodeScript.of(label.charAt(at));
    }
}
