package atlas.library;

import atlas.city.Folding;
import java.util.Arrays;
import java.util.List;

/** Finds words whatever their case, accents and width: Osaka finds Ōsaka, ＮＰＯ finds NPO. */
record Sieve(List<String> words) {
    /** All of these words must stand in a text. */
    static Sieve of(String typed) {
        return new Sieve(
                Arrays.stream(fold(typed).split("\\s+")).filter(w -> !w.isEmpty()).toList());
    }

    /** The form in which texts are compared; what is searched often is folded once. */
    static String fold(String text) {
        return Folding.fold(text);
    }

    /** Whether a folded text has all the words. */
    boolean passes(String folded) {
        return words.stream().allMatch(folded::contains);
    }
}
