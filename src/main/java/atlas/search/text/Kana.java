package atlas.search.text;

import java.util.Optional;

/** Reads hiragana aloud, in the system of the ministry: si, ti, tu, hu, zi. */
final class Kana {
    private static final String SIGNS =
            "あいうえおかきくけこがぎぐげごさしすせそざじずぜぞたちつてとだぢづでど" + "なにぬねのはひふへほばびぶべぼぱぴぷぺぽまみむめもやゆよらりるれろわゐゑをんゔ";
    private static final String[] SOUNDS = {
        "a", "i", "u", "e", "o", "ka", "ki", "ku", "ke", "ko", "ga", "gi", "gu", "ge", "go", "sa",
        "si", "su", "se", "so", "za", "zi", "zu", "ze", "zo", "ta", "ti", "tu", "te", "to", "da",
        "zi", "zu", "de", "do", "na", "ni", "nu", "ne", "no", "ha", "hi", "hu", "he", "ho", "ba",
        "bi", "bu", "be", "bo", "pa", "pi", "pu", "pe", "po", "ma", "mi", "mu", "me", "mo", "ya",
        "yu", "yo", "ra", "ri", "ru", "re", "ro", "wa", "i", "e", "o", "n", "bu"
    };
    private static final String SMALL = "ぁぃぅぇぉゃゅょゎ";
    private static final String[] SMALL_SOUNDS = {"a", "i", "u", "e", "o", "ya", "yu", "yo", "wa"};
    private static final char DOUBLING = 'っ';
    private static final char LENGTHENING = 'ー';

    private Kana() {}

    /** The sound; empty if there is anything but hiragana. Long vowels stay as they are written. */
    static Optional<String> romaji(String hiragana) {
        var sound = new StringBuilder();
        boolean doubled = false;
        for (int i = 0; i < hiragana.length(); i++) {
            char sign = hiragana.charAt(i);
            int small = SMALL.indexOf(sign);
            int large = SIGNS.indexOf(sign);
            if (sign == DOUBLING) {
                doubled = true;
            } else if (small >= 0) {
                join(sound, SMALL_SOUNDS[small]);
            } else if (large >= 0) {
                if (doubled) {
                    sound.append(SOUNDS[large].charAt(0));
                    doubled = false;
                }
                sound.append(SOUNDS[large]);
            } else if (sign != LENGTHENING) {
                return Optional.empty();
            }
        }
        return Optional.of(sound.toString());
    }

    /** A small sign takes the place of the vowel before it: ki and small yo are kyo. */
    private static void join(StringBuilder sound, String small) {
        if (!sound.isEmpty()) {
            sound.setLength(sound.length() - 1);
        }
        sound.append(small);
    }
}
