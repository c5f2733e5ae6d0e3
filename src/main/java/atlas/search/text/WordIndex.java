package atlas.search.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/**
 * Which documents hold which words. Words stand in order, so that all with a beginning are
 * neighbours; they are numbered by that order. Immutable; safe for any thread.
 */
public final class WordIndex {
    private static final int SHORTEST_FORGIVEN = 5;

    private final String[] words;
    private final int[] letters;
    private final int[] starts;
    private final byte[] postings;

    private WordIndex(Map<String, Postings> lists) {
        words = lists.keySet().toArray(String[]::new);
        Arrays.sort(words);
        letters = new int[words.length];
        starts = new int[words.length + 1];
        for (int i = 0; i < words.length; i++) {
            letters[i] = letters(words[i]);
            starts[i + 1] = starts[i] + list(lists, i).size();
        }
        postings = new byte[starts[words.length]];
        for (int i = 0; i < words.length; i++) {
            list(lists, i).copyTo(postings, starts[i]);
        }
    }

    /** Gathers words. */
    public static final class Builder {
        private final Map<String, Postings> lists = new HashMap<>();

        /** Adds a word; documents come in ascending order. */
        public void add(String word, int document) {
            lists.computeIfAbsent(word, _ -> new Postings()).add(document);
        }

        public WordIndex build() {
            return new WordIndex(lists);
        }
    }

    String word(int number) {
        return words[number];
    }

    /** How many bytes the list of a word takes; more where more documents hold it. */
    int weight(int number) {
        return starts[number + 1] - starts[number];
    }

    /** The documents that hold a word, ascending. */
    void documents(int number, IntConsumer each) {
        Postings.read(postings, starts[number], starts[number + 1], each);
    }

    /** The number of a word; negative if there is none. */
    int find(String word) {
        return Arrays.binarySearch(words, word);
    }

    /** The words with a beginning, the word itself among them. */
    void beginning(String beginning, IntConsumer each) {
        int found = find(beginning);
        int number = found < 0 ? -found - 1 : found;
        while (number < words.length && words[number].startsWith(beginning)) {
            each.accept(number++);
        }
    }

    /** The words that hold a part, not at their beginning. */
    void inside(String part, IntConsumer each) {
        int needed = letters(part);
        for (int number = 0; number < words.length; number++) {
            if ((needed & ~letters[number]) == 0 && words[number].indexOf(part, 1) > 0) {
                each.accept(number);
            }
        }
    }

    /** The words of at least five letters for which a test may hold that forgives one letter. */
    void nearly(String typed, IntPredicate test, IntConsumer each) {
        int needed = letters(typed);
        for (int number = 0; number < words.length; number++) {
            if (Integer.bitCount(needed & ~letters[number]) <= 1
                    && words[number].length() >= SHORTEST_FORGIVEN
                    && test.test(number)) {
                each.accept(number);
            }
        }
    }

    private Postings list(Map<String, Postings> lists, int number) {
        return lists.getOrDefault(words[number], new Postings());
    }

    /** One bit for each letter, shared by those that are far apart in the alphabet. */
    private static int letters(String word) {
        int bits = 0;
        for (int i = 0; i < word.length(); i++) {
            bits |= 1 << (word.charAt(i) & 31);
        }
        return bits;
    }
}
