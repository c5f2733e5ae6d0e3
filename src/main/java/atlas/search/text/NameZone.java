package atlas.search.text;

import java.util.function.IntPredicate;

/**
 * Names and short phrases, found by the beginning of each word, by how they sound in Japanese, by
 * their middle, and with one typing error. Immutable; safe for any thread.
 */
public final class NameZone {
    private static final int SHORTEST_MIDDLE = 3;
    private static final int SHORTEST_FORGIVEN = 4;
    private static final int SHORTEST_UNFINISHED = 5;
    private static final int NEARER = 9;
    private static final int SOUND_LESS = 4;
    // In bytes of postings: where so much is found as typed, nobody needs forgiveness.
    private static final int ENOUGH = 400;

    private final Points points;
    private final WordIndex words;
    private final WordIndex sounds;

    /**
     * What a match is worth, 1 to 127; 0 means that such matches do not count.
     *
     * @param whole the whole word
     * @param beginning its beginning; up to 9 more, the less is missing
     * @param middle a part inside it
     * @param mistyped the whole word but for one error
     * @param mistypedBeginning its beginning but for one error
     */
    public record Points(
            int whole, int beginning, int middle, int mistyped, int mistypedBeginning) {}

    private NameZone(Points points, WordIndex words, WordIndex sounds) {
        this.points = points;
        this.words = words;
        this.sounds = sounds;
    }

    /** Gathers names. */
    public static final class Builder {
        private final Points points;
        private final WordIndex.Builder words = new WordIndex.Builder();
        private final WordIndex.Builder sounds = new WordIndex.Builder();

        public Builder(Points points) {
            this.points = points;
        }

        /** Adds a name of a document; documents come in ascending order. */
        public void add(int document, String name) {
            String folded = Folded.of(name).text();
            Tokens.of(folded, (from, to, _) -> add(document, folded, from, to));
        }

        public NameZone build() {
            return new NameZone(points, words.build(), sounds.build());
        }

        private void add(int document, String folded, int from, int to) {
            String word = folded.substring(from, to);
            words.add(word, document);
            Sound.of(word).filter(s -> s.length() > 1).ifPresent(s -> sounds.add(s, document));
        }
    }

    /** Raises the scores of the documents that hold the word. */
    public void score(Query.Word word, Scores scores) {
        int weight = beginnings(words, word.letters(), 0, scores);
        if (word.singular().isPresent()) {
            weight += beginnings(words, word.singular().get(), 1, scores);
        }
        if (word.sound().isPresent()) {
            weight += beginnings(sounds, word.sound().get(), SOUND_LESS, scores);
        }
        if (points.middle() > 0 && (word.unspaced() || longEnough(word))) {
            words.inside(word.letters(), n -> raise(words, n, points.middle(), scores));
        }
        if (points.mistyped() > 0 && weight < ENOUGH && words.find(word.letters()) < 0) {
            mistyped(word.letters(), scores);
        }
    }

    /** Whether a name holds these folded letters as a word. */
    public boolean holds(String letters) {
        return words.find(letters) >= 0;
    }

    private static boolean longEnough(Query.Word word) {
        return word.letters().length() >= SHORTEST_MIDDLE;
    }

    /** Returns how much was found, in bytes of postings. */
    private int beginnings(WordIndex index, String typed, int less, Scores scores) {
        int[] weight = {0};
        index.beginning(
                typed,
                number -> {
                    weight[0] += index.weight(number);
                    int length = index.word(number).length();
                    raise(index, number, worth(typed.length(), length) - less, scores);
                });
        return weight[0];
    }

    /** A single letter says little about how near its word is. */
    private int worth(int typed, int length) {
        if (typed == length) {
            return points.whole();
        }
        return points.beginning() + (typed < SHORTEST_MIDDLE ? 0 : NEARER * typed / length);
    }

    private void mistyped(String typed, Scores scores) {
        if (typed.length() < SHORTEST_FORGIVEN || Character.isDigit(typed.charAt(0))) {
            return;
        }
        IntPredicate name = number -> OneError.isName(typed, words.word(number));
        words.nearly(typed, name, n -> raise(words, n, points.mistyped(), scores));
        if (typed.length() >= SHORTEST_UNFINISHED) {
            IntPredicate start = number -> OneError.isBeginning(typed, words.word(number));
            words.nearly(typed, start, n -> raise(words, n, points.mistypedBeginning(), scores));
        }
    }

    private static void raise(WordIndex index, int number, int worth, Scores scores) {
        index.documents(number, document -> scores.raise(document, worth));
    }
}
