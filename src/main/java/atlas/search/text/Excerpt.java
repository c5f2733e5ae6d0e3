package atlas.search.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words with what was looked for set off; in a long text the sentence that says most of it.
 *
 * @param words a name, a sentence, or the part of a long one around the first match
 * @param marks what in it matches, in order, without overlaps
 */
public record Excerpt(String words, List<Span> marks) {
    // In half-width places; a kanji takes two.
    private static final int LONGEST = 240;
    private static final int BEFORE = 60;
    private static final int MOST_SENTENCES = 3;
    private static final String CUT = "…";

    /** Copies the list. */
    public Excerpt {
        marks = List.copyOf(marks);
    }

    /**
     * The sentence of the texts that says most of the query, and further ones for the words it does
     * not say; empty if none says a word.
     */
    public static Optional<Excerpt> of(Collection<String> texts, Query query) {
        var sentences = texts.stream().flatMap(text -> Sentences.of(text).stream()).toList();
        var chosen = new ArrayList<String>();
        var unsaid = new HashSet<>(query.words());
        var best = best(sentences, unsaid);
        while (best.isPresent() && chosen.size() < MOST_SENTENCES) {
            chosen.add(best.get());
            unsaid.removeAll(Marks.inText(best.get(), query).found());
            best = best(sentences, unsaid);
        }
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        String words =
                chosen.stream()
                        .map(sentence -> cut(sentence, query, LONGEST / chosen.size()))
                        .collect(Collectors.joining(" "));
        return Optional.of(new Excerpt(words, Marks.inText(words, query).spans()));
    }

    private static Optional<String> best(List<String> sentences, Set<Query.Word> wanted) {
        var query = new Query(List.copyOf(wanted));
        String best = "";
        int most = 0;
        for (String sentence : sentences) {
            int found = Marks.inText(sentence, query).found().size();
            if (found > most) {
                best = sentence;
                most = found;
            }
        }
        return most == 0 ? Optional.empty() : Optional.of(best);
    }

    /** The part around the first match, if all is longer than so many places. */
    private static String cut(String sentence, Query query, int longest) {
        if (places(sentence) <= longest) {
            return sentence;
        }
        int match = Marks.inText(sentence, query).spans().getFirst().start();
        int start = start(sentence, match);
        int end = end(sentence, start, longest);
        return (start > 0 ? CUT : "")
                + sentence.substring(start, end).strip()
                + (end < sentence.length() ? CUT : "");
    }

    private static int start(String sentence, int match) {
        int start = match;
        int places = 0;
        while (start > 0 && places < BEFORE) {
            start--;
            places += width(sentence.charAt(start));
        }
        if (start == 0) {
            return 0;
        }
        int blank = sentence.indexOf(' ', start);
        return blank >= 0 && blank < match ? blank + 1 : start;
    }

    private static int end(String sentence, int start, int longest) {
        int end = start;
        int places = 0;
        while (end < sentence.length() && places < longest) {
            places += width(sentence.charAt(end));
            end++;
        }
        int blank = sentence.lastIndexOf(' ', end);
        return end < sentence.length() && blank > (start + end) / 2 ? blank : end;
    }

    private static int places(String text) {
        return text.chars().map(letter -> width((char) letter)).sum();
    }

    private static int width(char letter) {
        return letter >= 0x1100 ? 2 : 1;
    }
}
