package atlas.library;

import atlas.city.Work;
import atlas.city.WorkType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Works as BibTeX entries. Only what the package says; every value is escaped. */
final class BibTex {
    private static final Pattern JOURNAL =
            Pattern.compile("^(.*?),? (\\d+)(?:\\((\\d+)\\)|, (Supplement \\d+))?$");
    private static final Pattern BOOK = Pattern.compile("^(.*) \\(eds?\\), (.*)$");
    private static final Pattern PAGES = Pattern.compile("^pp?\\. (\\w+)-(\\w+)$");

    private final Map<String, String> fields = new LinkedHashMap<>();

    private BibTex() {}

    /** Entries one after the other. */
    static String of(List<Work> works) {
        return works.stream().map(BibTex::of).collect(Collectors.joining("\n"));
    }

    /** One entry, ending in a line break. */
    static String of(Work work) {
        var entry = new BibTex();
        entry.write(work);
        return entry.fields.entrySet().stream()
                .map(field -> "  %s = {%s}".formatted(field.getKey(), field.getValue()))
                .collect(
                        Collectors.joining(
                                ",\n", "@%s{%s,\n".formatted(type(work), work.id()), "\n}\n"));
    }

    private static String type(Work work) {
        return switch (work.type()) {
            case BOOK -> "book";
            case CHAPTER -> "incollection";
            case ARTICLE -> "article";
            case REPORT -> "techreport";
            case DECLARATION, SLIDES, LECTURE, WEB_PAGE -> "misc";
        };
    }

    private void write(Work work) {
        put(Author.areEditors(work.authors()) ? "editor" : "author", authors(work.authors()));
        // Braces keep the capitals of names.
        put("title", "{" + Tex.escape(work.title()) + "}");
        put("year", String.valueOf(work.year()));
        container(work);
        pages(work.pages());
        publisher(work);
        if (Citation.isTranslated(work)) {
            put("note", "English: " + Tex.escape(work.englishTitle()));
        }
    }

    private static String authors(String authors) {
        return Author.in(authors).stream()
                .map(author ->
                        author.isBody()
                                ? "{" + Tex.escape(author.family()) + "}"
                                : Tex.escape(author.inverted()))
                .collect(Collectors.joining(" and "));
    }

    private void container(Work work) {
        var journal = JOURNAL.matcher(work.container());
        var book = BOOK.matcher(work.container());
        if (work.type() == WorkType.ARTICLE && journal.matches()) {
            put("journal", Tex.escape(journal.group(1)));
            put("volume", journal.group(2));
            put("number", journal.group(3) == null ? orEmpty(journal.group(4)) : journal.group(3));
        } else if (work.type() == WorkType.ARTICLE) {
            put("journal", Tex.escape(work.container()));
        } else if (book.matches()) {
            // Written as authors are.
            put("editor", authors(book.group(1)));
            put("booktitle", "{" + Tex.escape(book.group(2)) + "}");
        } else {
            put("booktitle", Tex.escape(work.container()));
        }
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String group) {
        return group == null ? "" : group;
    }

    private void pages(String pages) {
        var span = PAGES.matcher(pages);
        put("pages", span.matches() ? span.group(1) + "--" + span.group(2) : Tex.escape(pages));
    }

    /** "Routledge, New York" names the place last. */
    private void publisher(Work work) {
        String publisher = work.publisher();
        int comma = publisher.lastIndexOf(", ");
        String field =
                switch (work.type()) {
                    case REPORT -> "institution";
                    case DECLARATION, SLIDES, LECTURE, WEB_PAGE -> "organization";
                    default -> "publisher";
                };
        put(field, Tex.escape(comma < 0 ? publisher : publisher.substring(0, comma)));
        if (comma >= 0) {
            put("address", Tex.escape(publisher.substring(comma + 2)));
        }
    }

    private void put(String name, String value) {
        if (!value.isEmpty()) {
            fields.put(name, value);
        }
    }
}
