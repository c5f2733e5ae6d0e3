package atlas.library;

import atlas.city.Work;
import atlas.city.WorkType;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A full reference in the house style, after the manner of the American Psychological Association,
 * made only of what the package says. In parts, so that the title can stand out.
 *
 * @param head authors and year
 * @param title of the work, with its English title where it is in another script
 * @param tail where it appeared
 */
record Citation(String head, String title, String tail) {
    static Citation of(Work work) {
        return new Citation(
                names(work) + " (" + work.year() + "). ", ended(title(work)), tail(work));
    }

    /** "Markusen & Schrock 2006". */
    static String brief(Work work) {
        var authors = Author.in(work.authors());
        String names =
                authors.size() > 2
                        ? authors.getFirst().family() + " et al."
                        : authors.stream().map(Author::family).collect(Collectors.joining(" & "));
        return names + " " + work.year();
    }

    /** One line, for the clipboard. */
    String text() {
        return head + title + tail;
    }

    private static String names(Work work) {
        var authors = Author.in(work.authors());
        String names = listed(authors);
        return Author.areEditors(work.authors())
                ? names + (authors.size() > 1 ? " (Eds.)" : " (Ed.)")
                : names;
    }

    private static String listed(List<Author> authors) {
        var names = authors.stream().map(Citation::name).toList();
        return names.size() == 1
                ? names.getFirst()
                : String.join(", ", names.subList(0, names.size() - 1)) + ", & " + names.getLast();
    }

    private static String name(Author author) {
        return author.local().isEmpty()
                ? author.initials()
                : author.initials() + " [" + author.local() + "]";
    }

    private static String title(Work work) {
        return isTranslated(work) ? work.title() + " [" + work.englishTitle() + "]" : work.title();
    }

    /** The English title of an English work is only its short form. */
    static boolean isTranslated(Work work) {
        return !work.englishTitle().isEmpty()
                && work.title().codePoints().anyMatch(Character::isIdeographic);
    }

    private static String ended(String title) {
        return title.endsWith("?") || title.endsWith("!") ? title : title + ".";
    }

    private static String tail(Work work) {
        var tail = new StringBuilder();
        if (!work.container().isEmpty()) {
            boolean inBook = work.type() == WorkType.CHAPTER;
            tail.append(inBook ? " In " : " ").append(work.container());
            if (!work.pages().isEmpty()) {
                tail.append(", ").append(work.pages().replace('-', '–'));
            }
            tail.append('.');
        }
        if (!work.publisher().isEmpty()) {
            tail.append(' ').append(work.publisher()).append('.');
        }
        return tail.toString();
    }
}
