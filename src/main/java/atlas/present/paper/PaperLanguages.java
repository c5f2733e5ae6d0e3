package atlas.present.paper;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.out.Paper;
import java.util.List;
import java.util.function.Function;

/**
 * The languages of a paper: one, or both beside each other.
 *
 * @param languages the first is that of pictures and of small print
 */
record PaperLanguages(List<Language> languages) {
    /** Checks that there is one. */
    PaperLanguages {
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
        return line(speech -> speech.text(key));
    }

    /** What is said in each language, in a line; once where it is the same. */
    String line(Function<Speech, String> words) {
        String one = words.apply(first());
        String other = words.apply(last());
        return one.equals(other) ? one : first().text("paper.both", one, other);
    }

    /** The sentences for a key, face to face where there are two languages. */
    Paper.Block said(String key, Function<Speech, Object[]> arguments) {
        String one = first().text(key, arguments.apply(first()));
        String other = last().text(key, arguments.apply(last()));
        return one.equals(other)
                ? new Paper.Paragraph(one)
                : new Paper.Faced(
                        List.of(new Paper.Paragraph(one)), List.of(new Paper.Paragraph(other)));
    }

    /** The sentences for a key without arguments. */
    Paper.Block said(String key) {
        return said(key, _ -> new Object[0]);
    }

    /** What can be chosen from. */
    String choice(List<String> names) {
        String label = line(speech -> speech.text("paper.sheet.choose"));
        return first().text("paper.sheet.choice", label, first().list(names));
    }

    static boolean isSilent(Bilingual words) {
        return words.english().isBlank() && words.japanese().isBlank();
    }
}
