package atlas.search.text;

import java.util.Map;
import java.util.Optional;

/**
 * How a Japanese word sounds, written in one way whatever way it was spelt: kana, Hepburn or its
 * variants all give {@code tyu} for {@code chu}, one letter for a long vowel, and {@code n} before
 * {@code b}, {@code m} and {@code p}.
 */
final class Sound {
    private static final String VOWELS = "aiueo";

    // Longest first; the vowel that follows decides between shi and sha.
    private static final String[] ONSETS = {
        "sh", "ch", "ts", "dz", "ky", "gy", "sy", "zy", "jy", "ty", "dy", "ny", "hy", "by", "py",
        "my", "ry", "k", "g", "s", "z", "j", "t", "d", "n", "h", "f", "b", "v", "p", "m", "y", "r",
        "w"
    };
    private static final Map<String, String> BEFORE_I =
            Map.ofEntries(
                    Map.entry("sh", "s"),
                    Map.entry("ch", "t"),
                    Map.entry("ts", "t"),
                    Map.entry("dz", "z"),
                    Map.entry("j", "z"),
                    Map.entry("f", "h"),
                    Map.entry("v", "b"),
                    Map.entry("w", ""));
    private static final Map<String, String> BEFORE_OTHERS =
            Map.ofEntries(
                    Map.entry("sh", "sy"),
                    Map.entry("ch", "ty"),
                    Map.entry("ts", "t"),
                    Map.entry("dz", "z"),
                    Map.entry("j", "zy"),
                    Map.entry("jy", "zy"),
                    Map.entry("dy", "zy"),
                    Map.entry("f", "h"),
                    Map.entry("v", "b"));

    private final String word;
    private final boolean unfinished;
    private final StringBuilder sound = new StringBuilder();

    private Sound(String word, boolean unfinished) {
        this.word = word;
        this.unfinished = unfinished;
    }

    /** The sound of a folded word; empty if it cannot be Japanese. */
    static Optional<String> of(String folded) {
        return new Sound(folded, false).read();
    }

    /** The sound of a word of which the end may not be typed yet. */
    static Optional<String> ofBeginning(String folded) {
        return new Sound(folded, true).read();
    }

    private Optional<String> read() {
        if (word.isEmpty()) {
            return Optional.empty();
        }
        if (Letters.isKana(word.charAt(0))) {
            return Kana.romaji(word).map(Sound::shorten);
        }
        int at = 0;
        while (at < word.length()) {
            int next = syllable(at);
            if (next == at) {
                return Optional.empty();
            }
            at = next;
        }
        return Optional.of(shorten(sound.toString()));
    }

    /** Where the syllable ends; its own beginning if it is none. */
    private int syllable(int at) {
        if (isVowel(at)) {
            sound.append(word.charAt(at));
            return isLengthening(at + 1) ? at + 2 : at + 1;
        }
        if (isNasal(at)) {
            sound.append('n');
            return at + 1;
        }
        if (isDouble(at)) {
            sound.append(word.charAt(at) == 'c' ? 't' : word.charAt(at));
            return at + 1;
        }
        for (String onset : ONSETS) {
            if (word.startsWith(onset, at)) {
                return afterOnset(onset, at);
            }
        }
        return at;
    }

    private int afterOnset(String onset, int at) {
        int vowel = at + onset.length();
        if (isVowel(vowel)) {
            sound.append(onset(onset, word.charAt(vowel)));
            return vowel;
        }
        if (unfinished && vowel == word.length()) {
            sound.append(BEFORE_I.getOrDefault(onset, onset));
            return vowel;
        }
        return at;
    }

    private static String onset(String onset, char vowel) {
        if (onset.equals("w")) {
            return vowel == 'a' ? "w" : "";
        }
        return (vowel == 'i' ? BEFORE_I : BEFORE_OTHERS).getOrDefault(onset, onset);
    }

    private boolean isVowel(int at) {
        return at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0;
    }

    /** The h of Ohsaka. */
    private boolean isLengthening(int at) {
        return at < word.length()
                && word.charAt(at) == 'h'
                && word.charAt(at - 1) == 'o'
                && !isVowel(at + 1)
                && !word.startsWith("hy", at);
    }

    private boolean isNasal(int at) {
        char letter = word.charAt(at);
        boolean last = at + 1 == word.length();
        if (letter == 'n') {
            return last || (!isVowel(at + 1) && word.charAt(at + 1) != 'y');
        }
        return letter == 'm' && !last && "bpm".indexOf(word.charAt(at + 1)) >= 0;
    }

    private boolean isDouble(int at) {
        return at + 1 < word.length()
                && (word.charAt(at) == word.charAt(at + 1) || word.startsWith("tch", at));
    }

    /** Long vowels as short ones. */
    private static String shorten(String sound) {
        var shortened = new StringBuilder(sound.length());
        for (int i = 0; i < sound.length(); i++) {
            char letter = sound.charAt(i);
            char before = shortened.isEmpty() ? ' ' : shortened.charAt(shortened.length() - 1);
            boolean lengthens =
                    VOWELS.indexOf(letter) >= 0
                            && (letter == before || (letter == 'u' && before == 'o'));
            if (!lengthens) {
                shortened.append(letter);
            }
        }
        return shortened.toString();
    }
}
