package atlas.search.text;

import java.text.Normalizer;
import java.util.Locale;

/** What becomes of a single letter when texts are compared. */
final class Letters {
    private static final int KATAKANA_FIRST = 0x30A1;
    private static final int KATAKANA_LAST = 0x30F6;
    private static final int KATAKANA_TO_HIRAGANA = 0x60;
    private static final int PLAIN = 0x80;

    private Letters() {}

    /** Whether a letter stands for itself or for one other, whatever comes after it. */
    static boolean isSimple(char letter) {
        return letter < PLAIN
                || isKana(letter)
                || (letter >= 0x4E00 && letter <= 0x9FFF)
                || (letter >= 0xAC00 && letter <= 0xD7A3);
    }

    /** A simple letter, folded; a blank where it is no letter; 0 where it counts for nothing. */
    static char fold(char letter) {
        if (letter < PLAIN) {
            return letter == '\'' ? 0 : ascii(letter);
        }
        return letter >= KATAKANA_FIRST && letter <= KATAKANA_LAST
                ? (char) (letter - KATAKANA_TO_HIRAGANA)
                : letter;
    }

    /**
     * Whether the letter belongs to the one before it, as do the later parts of Korean syllables.
     */
    static boolean isMark(char letter) {
        return letter >= 0x300
                && ((letter >= 0x1160 && letter <= 0x11FF)
                        || letter == 0xFF9E
                        || letter == 0xFF9F
                        || Character.getType(letter) == Character.NON_SPACING_MARK
                        || Character.getType(letter) == Character.COMBINING_SPACING_MARK);
    }

    /** Whether it belongs to a writing without blanks between words: kanji and kana. */
    static boolean isUnspaced(char letter) {
        return letter >= 0x2E80
                && (letter <= 0x2FDF
                        || isKana(letter)
                        || (letter >= 0x3005 && letter <= 0x3007)
                        || (letter >= 0x3400 && letter <= 0x9FFF)
                        || (letter >= 0xF900 && letter <= 0xFAFF)
                        || (letter >= 0xD840 && letter <= 0xD8BF));
    }

    /** Whether it is kana or the sign that makes kana long. */
    static boolean isKana(char letter) {
        return (letter >= 0x3041 && letter <= 0x3096)
                || (letter >= KATAKANA_FIRST && letter <= 0x30FA)
                || letter == 0x30FC;
    }

    /** The katakana of a hiragana; other letters as they are. */
    static char inKatakana(char letter) {
        return letter >= 0x3041 && letter <= 0x3096
                ? (char) (letter + KATAKANA_TO_HIRAGANA)
                : letter;
    }

    /** Folds a letter with its marks, or a letter of another width or shape. */
    static String foldCluster(String cluster) {
        var folded = new StringBuilder();
        Normalizer.normalize(cluster, Normalizer.Form.NFKC)
                .codePoints()
                .forEach(letter -> append(letter, folded));
        return folded.toString();
    }

    private static void append(int letter, StringBuilder folded) {
        if (letter <= Character.MAX_VALUE && isSimple((char) letter)) {
            char plain = fold((char) letter);
            if (plain != 0) {
                folded.append(plain);
            }
        } else if (isAccented(letter)) {
            Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                    .codePoints()
                    .filter(part -> !isAccent(part))
                    .forEach(part -> folded.append(bare(part)));
        } else {
            folded.append(kept(letter));
        }
    }

    private static String kept(int letter) {
        int type = Character.getType(letter);
        boolean word =
                Character.isLetterOrDigit(letter)
                        || type == Character.NON_SPACING_MARK
                        || type == Character.COMBINING_SPACING_MARK;
        return word ? Character.toString(letter) : " ";
    }

    /** Latin, Greek, Cyrillic, Hebrew and Arabic put marks on letters that many leave out. */
    private static boolean isAccented(int letter) {
        return letter < 0x780
                || (letter >= 0x1E00 && letter <= 0x1FFF)
                || (letter >= 0x2010 && letter <= 0x2019);
    }

    private static boolean isAccent(int letter) {
        return (letter >= 0x300 && letter <= 0x36F)
                || (letter >= 0x591 && letter <= 0x5C7)
                || (letter >= 0x610 && letter <= 0x61A)
                || (letter >= 0x64B && letter <= 0x65F)
                || letter == 0x670
                || letter == 0x640;
    }

    private static String bare(int letter) {
        return switch (letter) {
            case 0x2018, 0x2019, 0x2BB, 0x2BC -> "";
            case 'ß' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'ø', 'Ø' -> "o";
            case 'đ', 'Đ', 'ð', 'Ð' -> "d";
            case 'ł', 'Ł' -> "l";
            case 'ı' -> "i";
            case 'þ', 'Þ' -> "th";
            case 'ħ', 'Ħ' -> "h";
            case 'ə', 'Ə' -> "e";
            case 'ى' -> "ي";
            case 'ة' -> "ه";
            default -> kept(letter).toLowerCase(Locale.ROOT);
        };
    }

    private static char ascii(char letter) {
        if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
            return letter;
        }
        return letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : ' ';
    }
}
