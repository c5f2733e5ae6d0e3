package atlas.search.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where in a text the words of a query are found, to set them off. */
public final class Marks {
    private static final int SHORTEST_MIDDLE = 3;
    private static final int SHORTEST_FORGIVEN = 5;

    private final Folded folded;
    private final String letters;
    private final boolean isName;
    private final boolean isForgiving;
    private final List<Span> spans = new ArrayList<>();
    private final Set<Query.Word> found = new HashSet<>();

    private Marks(String text, boolean isName, boolean isForgiving) {
        this.isForgiving = isForgiving;
        folded = Folded.of(text);
        letters = folded.text();
        this.isName = isName;
    }

    /** In a name, where middles and sounds count too. */
    public static Marks inName(String name, Query query) {
        return new Marks(name, true, false).mark(query);
    }

    /** In a name, where words count too that were mistyped. */
    public static Marks nearlyInName(String name, Query query) {
        return new Marks(name, true, true).mark(query);
    }

    /** In running text. */
    public static Marks inText(String text, Query query) {
        return new Marks(text, false, false).mark(query);
    }

    /** The marked parts, in order, without overlaps. */
    public List<Span> spans() {
        var ordered = spans.stream().sorted(Comparator.comparingInt(Span::start)).toList();
        var merged = new ArrayList<Span>();
        for (Span span : ordered) {
            if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
                var last = merged.removeLast();
                merged.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                merged.add(span);
            }
        }
        return List.copyOf(merged);
    }

    /** The words of the query that are there. */
    public Set<Query.Word> found() {
        return Set.copyOf(found);
    }

    private Marks mark(Query query) {
        for (Query.Word word : query.words()) {
            if (word.unspaced()) {
                everywhere(word);
            }
            Tokens.of(letters, (from, to, unspaced) -> mark(word, from, to, unspaced));
        }
        return this;
    }

    private void everywhere(Query.Word word) {
        int at = letters.indexOf(word.letters());
        while (at >= 0) {
            add(word, at, at + word.letters().length());
            at = letters.indexOf(word.letters(), at + word.letters().length());
        }
    }

    private void mark(Query.Word word, int from, int to, boolean unspaced) {
        String token = letters.substring(from, to);
        if (!unspaced && token.startsWith(word.letters())) {
            add(word, from, from + word.letters().length());
        } else if (!unspaced && word.singular().filter(token::startsWith).isPresent()) {
            add(word, from, from + word.letters().length() - 1);
        } else if (isName && !word.unspaced() && middle(word, token) > 0) {
            int start = from + middle(word, token);
            add(word, start, start + word.letters().length());
        } else if ((isName && soundsLike(word, token))
                || (isForgiving && isMistyped(word, token))) {
            add(word, from, to);
        }
    }

    private static int middle(Query.Word word, String token) {
        return word.letters().length() < SHORTEST_MIDDLE ? -1 : token.indexOf(word.letters());
    }

    private static boolean soundsLike(Query.Word word, String token) {
        return word.sound().isPresent()
                && Sound.of(token).filter(s -> s.startsWith(word.sound().get())).isPresent();
    }

    private static boolean isMistyped(Query.Word word, String token) {
        return token.length() >= SHORTEST_FORGIVEN
                && (OneError.isName(word.letters(), token)
                        || (word.letters().length() >= SHORTEST_FORGIVEN
                                && OneError.isBeginning(word.letters(), token)));
    }

    private void add(Query.Word word, int from, int to) {
        found.add(word);
        spans.add(new Span(folded.originalStart(from), folded.originalEnd(to)));
    }
}
