package atlas.search.text;

import java.util.BitSet;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Running texts, found by the beginnings of their words; in kanji and kana by any part, through
 * pairs of neighbouring signs. Immutable; safe for any thread.
 */
public final class TextZone {
    private static final int PAIR = 2;

    private final int whole;
    private final int beginning;
    private final WordIndex words;
    private final BiPredicate<Integer, String> holds;

    private TextZone(Builder builder) {
        whole = builder.whole;
        beginning = builder.beginning;
        holds = builder.holds;
        words = builder.words.build();
    }

    /** Gathers texts. */
    public static final class Builder {
        private final int whole;
        private final int beginning;
        private final BiPredicate<Integer, String> holds;
        private final WordIndex.Builder words = new WordIndex.Builder();

        /**
         * @param whole points for a whole word
         * @param beginning points for the beginning of a word
         * @param holds whether the texts of a document hold folded signs; asked where all pairs are
         *     there but may stand apart
         */
        public Builder(int whole, int beginning, BiPredicate<Integer, String> holds) {
            this.whole = whole;
            this.beginning = beginning;
            this.holds = holds;
        }

        /** Adds a text of a document; documents come in ascending order. */
        public void add(int document, String text) {
            String folded = Folded.of(text).text();
            Tokens.of(
                    folded,
                    (from, to, unspaced) -> {
                        if (unspaced) {
                            pairs(document, folded, from, to);
                        } else if (to - from > 1) {
                            words.add(folded.substring(from, to), document);
                        }
                    });
        }

        public TextZone build() {
            return new TextZone(this);
        }

        private void pairs(int document, String folded, int from, int to) {
            for (int i = from; i + 1 < to; i++) {
                words.add(folded.substring(i, i + PAIR), document);
            }
            words.add(folded.substring(to - 1, to), document);
        }
    }

    /** Raises the scores of the documents that hold the word. */
    public void score(Query.Word word, Scores scores) {
        if (word.unspaced()) {
            part(word.letters(), scores);
        } else if (word.letters().length() > 1) {
            beginnings(word.letters(), scores);
            word.singular().ifPresent(singular -> beginnings(singular, scores));
        }
    }

    /** Whether some text may hold these folded signs of kanji and kana, at least two. */
    public boolean mayHold(String signs) {
        return signs.length() >= PAIR
                && IntStream.rangeClosed(0, signs.length() - PAIR)
                        .allMatch(i -> words.find(signs.substring(i, i + PAIR)) >= 0);
    }

    private void beginnings(String typed, Scores scores) {
        words.beginning(
                typed,
                number -> {
                    int worth = words.word(number).equals(typed) ? whole : beginning;
                    words.documents(number, document -> scores.raise(document, worth));
                });
    }

    private void part(String letters, Scores scores) {
        if (letters.length() <= PAIR) {
            words.beginning(
                    letters, n -> words.documents(n, document -> scores.raise(document, whole)));
            return;
        }
        allPairs(letters)
                .ifPresent(documents ->
                        documents.stream()
                                .filter(document -> holds.test(document, letters))
                                .forEach(document -> scores.raise(document, whole)));
    }

    private Optional<BitSet> allPairs(String letters) {
        var all = new BitSet();
        for (int i = 0; i + 1 < letters.length(); i++) {
            int number = words.find(letters.substring(i, i + PAIR));
            if (number < 0) {
                return Optional.empty();
            }
            var some = new BitSet();
            words.documents(number, some::set);
            if (i == 0) {
                all = some;
            } else {
                all.and(some);
            }
        }
        return Optional.of(all);
    }
}
