package atlas.search;

import atlas.city.Language;
import atlas.search.Entry.Name;
import atlas.search.Entry.Passage;
import atlas.search.text.Excerpt;
import atlas.search.text.Marks;
import atlas.search.text.Query;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is said of something found, so that it is clear why.
 *
 * @param name in the language of the moment
 * @param beside another name: the one that was looked for, or the one that always stands there
 * @param script the writing of {@code beside}, if it needs letters of its own
 * @param line below the name
 * @param excerpt from its texts, where name and line do not say it all
 */
record FoundWords(
        Excerpt name,
        Optional<Excerpt> beside,
        String script,
        Excerpt line,
        Optional<Excerpt> excerpt) {
    private static final String BETWEEN = " · ";

    static FoundWords of(Entry entry, Query query, Language language) {
        String name = entry.name().in(language);
        var line = marked(entry.line().in(language), query);
        var beside = beside(entry, query, language, name);
        var said = new HashSet<Query.Word>();
        said.addAll(Marks.inName(name, query).found());
        said.addAll(Marks.inName(line.words(), query).found());
        beside.ifPresent(other -> said.addAll(Marks.inName(other.text(), query).found()));
        var unsaid = unsaid(query, said);
        var excerpt = excerpt(entry, query, unsaid, language);
        excerpt.ifPresent(e -> said.addAll(Marks.inText(e.words(), query).found()));
        var told = withAttributes(line, entry, query, said);
        return new FoundWords(
                excerpt.isEmpty() ? nearly(name, query, unsaid) : marked(name, query),
                beside.map(other -> marked(other.text(), query)),
                beside.map(Name::script).orElse(""),
                told,
                excerpt);
    }

    private static List<Query.Word> unsaid(Query query, Set<Query.Word> said) {
        return query.words().stream().filter(word -> !said.contains(word)).toList();
    }

    /** What else it was found by, behind the line. */
    private static Excerpt withAttributes(
            Excerpt line, Entry entry, Query query, Set<Query.Word> said) {
        var words = new StringBuilder(line.words());
        for (String attribute : entry.attributes()) {
            var unsaid = new Query(unsaid(query, said));
            if (said.addAll(Marks.inName(attribute, unsaid).found())) {
                words.append(words.isEmpty() ? "" : BETWEEN).append(attribute);
            }
        }
        return marked(words.toString(), query);
    }

    private static Excerpt marked(String name, Query query) {
        return new Excerpt(name, Marks.inName(name, query).spans());
    }

    /** Where nothing else says why it was found, a typing error was forgiven. */
    private static Excerpt nearly(String name, Query query, List<Query.Word> unsaid) {
        var marked = marked(name, query);
        return marked.marks().isEmpty()
                ? new Excerpt(name, Marks.nearlyInName(name, new Query(unsaid)).spans())
                : marked;
    }

    private static Optional<Name> beside(Entry entry, Query query, Language language, String name) {
        Set<Query.Word> inName = Marks.inName(name, query).found();
        var others = others(entry, language).filter(other -> !other.text().equals(name)).toList();
        return others.stream()
                .filter(other -> !inName.containsAll(Marks.inName(other.text(), query).found()))
                .findFirst()
                .or(() -> others.stream().filter(Name::shown).findFirst());
    }

    /** In Japanese the English name always stands beside; in English the local one may. */
    private static Stream<Name> others(Entry entry, Language language) {
        boolean japanese = language == Language.JAPANESE;
        var other = new Name(entry.name().in(language.other()), "", japanese);
        return japanese
                ? Stream.concat(Stream.of(other), entry.names().stream())
                : Stream.concat(entry.names().stream(), Stream.of(other));
    }

    private static Optional<Excerpt> excerpt(
            Entry entry, Query query, List<Query.Word> unsaid, Language language) {
        if (unsaid.isEmpty()) {
            return Optional.empty();
        }
        return best(entry, query, unsaid, language)
                .or(() -> best(entry, query, unsaid, language.other()));
    }

    private static Optional<Excerpt> best(
            Entry entry, Query query, List<Query.Word> unsaid, Language language) {
        var texts =
                entry.passages().stream()
                        .filter(passage -> passage.language() == language)
                        .map(Passage::text)
                        .toList();
        return Excerpt.of(texts, new Query(unsaid)).isEmpty()
                ? Optional.empty()
                : Excerpt.of(texts, query);
    }
}
