package atlas.search.text;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
    private static final String CUT = "…";

    /** Copies the list. */
    public Excerpt {
        marks = List.copyOf(marks);
    }

    /** The best sentence of the texts; empty if none holds a word of the query. */
    public static Optional<Excerpt> of(Collection<String> texts, Query query) {
        String best = "";
        int most = 0;
        for (String text : texts) {
            for (String sentence : Sentences.of(text)) {
                int found = Marks.inText(sentence, query).found().size();
                if (found > most) {
                    best = sentence;
                    most = found;
                }
            }
        }
        return most == 0 ? Optional.empty() : Optional.of(cut(best, query));
    }

    private static Excerpt cut(String sentence, Query query) {
        var marks = Marks.inText(sentence, query);
        String part = sentence;
        if (places(sentence) > LONGEST) {
            int start = start(sentence, marks.spans().getFirst().start());
            int end = end(sentence, start);
            part =
                    (start > 0 ? CUT : "")
                            + sentence.substring(start, end).strip()
                            + (end < sentence.length() ? CUT : "");
        }
        return new Excerpt(part, Marks.inText(part, query).spans());
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

    private static int end(String sentence, int start) {
        int end = start;
        int places = 0;
        while (end < sentence.length() && places < LONGEST) {
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
