package atlas.city;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words without what a reader overlooks: case, accents, width, punctuation, and which of the two
 * kana they are written in.
 */
public final class Folding {
    // Not the marks of kana and of scripts where they are letters.
    private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036f]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʻʼʿ`]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}ー]+");
    private static final String PLAIN_FROM = "øłđıðħ";
    private static final String PLAIN_TO = "oldidh";
    private static final String SMALL = "ぁぃぅぇぉっゃゅょゎ";
    private static final String GREAT = "あいうえおつやゆよわ";
    private static final String[] VOWELS = {
        "あかがさざただなはばぱまやらわ", "いきぎしじちぢにひびぴみり", "うくぐすずつづぬふぶぷむゆるゔ", "えけげせぜてでねへべぺめれ", "おこごそぞとどのほぼぽもよろを"
    };

    private Folding() {}

    /** The letters and digits, with one space between words. */
    public static String fold(String words) {
        String folded = isAscii(words) ? words.toLowerCase(Locale.ROOT) : folded(words);
        String joined = APOSTROPHES.matcher(folded).replaceAll("");
        return BETWEEN.matcher(joined).replaceAll(" ").strip();
    }

    /**
     * What Japanese words are sorted by: kana before voicing, size and long vowels are looked at,
     * then with them. What is not kana sorts behind it.
     */
    public static String reading(String words) {
        String kana = fold(words).replace(" ", "");
        var bare = new StringBuilder();
        for (int i = 0; i < kana.length(); i++) {
            char plain = great(unvoiced(kana.charAt(i)));
            bare.append(plain == 'ー' ? vowel(bare) : plain);
        }
        return bare + "\n" + kana;
    }

    private static boolean isAscii(String words) {
        return words.chars().allMatch(c -> c < 128);
    }

    private static String folded(String words) {
        String apart = Normalizer.normalize(words, Normalizer.Form.NFKD);
        // The Turkish great İ becomes an i with a dot, which is an accent then.
        String plain = ACCENTS.matcher(apart.toLowerCase(Locale.ROOT)).replaceAll("");
        var result = new StringBuilder();
        for (char letter : Normalizer.normalize(plain, Normalizer.Form.NFC).toCharArray()) {
            append(result, letter);
        }
        return result.toString();
    }

    private static void append(StringBuilder result, char letter) {
        switch (letter) {
            case 'ß' -> result.append("ss");
            case 'æ' -> result.append("ae");
            case 'œ' -> result.append("oe");
            case 'þ' -> result.append("th");
            default -> result.append(hiragana(replaced(letter, PLAIN_FROM, PLAIN_TO)));
        }
    }

    private static char hiragana(char letter) {
        return letter >= 'ァ' && letter <= 'ヶ' ? (char) (letter - 'ァ' + 'ぁ') : letter;
    }

    private static char unvoiced(char kana) {
        boolean isKana = kana >= 'ぁ' && kana <= 'ん';
        return isKana
                ? Normalizer.normalize(String.valueOf(kana), Normalizer.Form.NFD).charAt(0)
                : kana == 'ゔ' ? 'う' : kana;
    }

    private static char great(char kana) {
        return replaced(kana, SMALL, GREAT);
    }

    private static char vowel(StringBuilder before) {
        if (!before.isEmpty()) {
            for (String row : VOWELS) {
                if (row.indexOf(before.charAt(before.length() - 1)) >= 0) {
                    return row.charAt(0);
                }
            }
        }
        return 'ー';
    }

    private static char replaced(char letter, String from, String to) {
        int place = from.indexOf(letter);
        return place < 0 ? letter : to.charAt(place);
    }
}
