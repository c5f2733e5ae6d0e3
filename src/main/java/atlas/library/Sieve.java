package atlas.library;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Finds words whatever their case, accents and width: Osaka finds Ōsaka, ＮＰＯ finds NPO. */
record Sieve(List<String> words) {
    /** All of these words must stand in a text. */
    static Sieve of(String typed) {
        return new Sieve(
                Arrays.stream(fold(typed).split("\\s+")).filter(w -> !w.isEmpty()).toList());
    }

    /** The form in which texts are compared; what is searched often is folded once. */
    static String fold(String text) {
        // Composed again, so that kana keep the marks that make them other letters.
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFKD)
                        .replaceAll("[\\u0300-\\u036f]", "");
        return Normalizer.normalize(plain, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** Whether a folded text has all the words. */
    boolean passes(String folded) {
        return words.stream().allMatch(folded::contains);
    }
}
