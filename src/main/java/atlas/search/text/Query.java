package atlas.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What was typed, as words to look for. Each may be the beginning of a longer word.
 *
 * @param words at most {@link #MOST_WORDS}; none if nothing was typed that could be found
 */
public record Query(List<Word> words) {
    private static final int MOST_WORDS = 8;
    private static final int MOST_LETTERS = 200;
    private static final int SHORTEST_PLURAL = 4;

    /** Words that say nothing where others are there. */
    private static final Set<String> EMPTY_WORDS =
            Set.of(
                    "a", "about", "against", "an", "and", "are", "as", "at", "be", "by", "did",
                    "do", "does", "for", "from", "had", "has", "have", "how", "in", "is", "it",
                    "its", "many", "of", "on", "or", "said", "say", "says", "that", "the", "their",
                    "there", "this", "to", "was", "were", "what", "when", "where", "which", "who",
                    "why", "with");

    /**
     * One word to look for.
     *
     * @param letters folded, never empty
     * @param singular without a plural s, where it may be one
     * @param sound as a Japanese word, where it may be one
     * @param unspaced whether it is of kanji and kana, so that words before and after may touch it
     */
    public record Word(
            String letters, Optional<String> singular, Optional<String> sound, boolean unspaced) {
        static Word of(String letters, boolean unspaced) {
            boolean plural =
                    letters.length() >= SHORTEST_PLURAL
                            && letters.endsWith("s")
                            && !letters.endsWith("ss");
            return new Word(
                    letters,
                    plural
                            ? Optional.of(letters.substring(0, letters.length() - 1))
                            : Optional.empty(),
                    Sound.ofBeginning(letters).filter(s -> s.length() > 1),
                    unspaced);
        }
    }

    /** Copies the list. */
    public Query {
        words = List.copyOf(words);
    }

    /** Reads anything a user may type; what is beyond the eighth word is not looked for. */
    public static Query of(String typed) {
        String start = typed.substring(0, Math.min(typed.length(), MOST_LETTERS));
        String folded = Folded.of(start).text();
        var all = new ArrayList<Word>();
        Tokens.of(
                folded,
                (from, to, unspaced) -> all.add(Word.of(folded.substring(from, to), unspaced)));
        var telling = all.stream().filter(word -> !EMPTY_WORDS.contains(word.letters())).toList();
        return new Query(
                (telling.isEmpty() ? all : telling).stream().distinct().limit(MOST_WORDS).toList());
    }

    /** Whether there is nothing to look for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /**
     * The same with runs of kanji and kana cut where the writing changes, so that the particles
     * between Japanese words fall out.
     */
    public Query loosened() {
        var loose = new ArrayList<Word>();
        words.forEach(word -> {
            if (word.unspaced()) {
                pieces(word.letters()).forEach(piece -> loose.add(Word.of(piece, true)));
            } else {
                loose.add(word);
            }
        });
        return loose.isEmpty() ? this : new Query(loose.stream().limit(MOST_WORDS).toList());
    }

    /**
     * The same with runs of kanji and kana cut into words, where that can be done so that at least
     * one of them is a name; the same as this where it cannot.
     *
     * @param named whether signs are a word of a name
     * @param told whether a text may hold signs
     */
    public Query cut(Predicate<String> named, Predicate<String> told) {
        var cut = new ArrayList<Word>();
        for (Word word : words) {
            var pieces =
                    word.unspaced()
                            ? new RunTogether(word.letters(), named, told).pieces()
                            : List.<String>of();
            pieces.forEach(piece -> cut.add(Word.of(piece, true)));
            if (pieces.isEmpty()) {
                cut.add(word);
            }
        }
        return new Query(cut.stream().distinct().limit(MOST_WORDS).toList());
    }

    /** Runs of kanji, and runs of kana of at least two signs. */
    private static List<String> pieces(String letters) {
        var pieces = new ArrayList<String>();
        int start = 0;
        for (int i = 1; i <= letters.length(); i++) {
            boolean kana = Letters.isKana(letters.charAt(start));
            if (i == letters.length() || Letters.isKana(letters.charAt(i)) != kana) {
                if (!kana || i - start > 1) {
                    pieces.add(letters.substring(start, i));
                }
                start = i;
            }
        }
        return pieces;
    }
}
