package atlas.present.paper;

import atlas.city.Bilingual;
import atlas.city.Language;
import java.util.List;

/**
 * The languages of a paper: one, or both beside each other.
 *
 * @param languages the first is that of pictures and of small print
 */
record Tongues(List<Language> languages) {
    /** Checks that there is one. */
    Tongues {
        languages = List.copyOf(languages);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("in no language");
        }
    }

    Speech first() {
        return new Speech(languages.getFirst());
    }

    Speech last() {
        return new Speech(languages.getLast());
    }

    /** Whether some words are to stand in two languages, and do. */
    boolean parts(Bilingual words) {
        String one = words.in(languages.getFirst());
        String other = words.in(languages.getLast());
        return !one.isBlank() && !other.isBlank() && !one.equals(other);
    }

    /** In a line. */
    String line(Bilingual words) {
        return parts(words)
                ? first().text("paper.both", first().in(words), last().in(words))
                : first().in(words);
    }

    /** The words for a key in a line. */
    String line(String key) {
        String one = first().text(key);
        String other = last().text(key);
        return one.equals(other) ? one : first().text("paper.both", one, other);
    }

    static boolean isSilent(Bilingual words) {
        return words.english().isBlank() && words.japanese().isBlank();
    }
}
