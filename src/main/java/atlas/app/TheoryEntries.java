package atlas.app;

import atlas.city.Bilingual;
import atlas.city.Concept;
import atlas.city.GivenStep;
import atlas.city.GivenTour;
import atlas.city.Language;
import atlas.city.SeedFact;
import atlas.city.Work;
import atlas.search.Entry;
import atlas.search.Entry.Name;
import atlas.search.Entry.Passage;
import atlas.search.EntryKind;
import atlas.state.Chapter;
import atlas.state.Navigator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be found of the theory: concepts, works, the facts of the seed documents, tours. */
final class TheoryEntries {
    private final Navigator navigator;
    private final Ways ways;

    TheoryEntries(Navigator navigator, Ways ways) {
        this.navigator = navigator;
        this.ways = ways;
    }

    /** A concept, found by its authors and in the plural too. */
    Entry concept(Concept concept) {
        return Entry.of(
                        EntryKind.CONCEPT,
                        concept.id(),
                        concept.name(),
                        Say.both(language ->
                                Say.dotted(concept.authors().stream().map(a -> a.in(language)))),
                        () -> navigator.read(Chapter.CONCEPTS, concept.id()))
                .withNames(plural(concept.name().english()).map(Name::reading).toList())
                .withText(concept.definition());
    }

    /** Who thinks of many cities asks for creative cities, and means the creative city. */
    private static Stream<String> plural(String name) {
        return name.endsWith("s")
                ? Stream.empty()
                : Stream.of(name.endsWith("y") ? name.replaceAll("y$", "ies") : name + "s");
    }

    /** A work, found by its authors, both its titles and where it appeared. */
    Entry work(Work work) {
        String line = Say.dotted(Stream.of(work.authors(), Integer.toString(work.year())));
        return Entry.of(
                        EntryKind.WORK,
                        work.id(),
                        new Bilingual(work.title(), work.title()),
                        new Bilingual(line, line),
                        () -> navigator.read(Chapter.WORKS, work.id()))
                .withNames(List.of(Name.reading(work.englishTitle())))
                .withAttributes(List.of(work.container(), work.publisher()))
                .withPassages(List.of(new Passage(Language.ENGLISH, work.note())));
    }

    /**
     * A fact of the seed documents.
     *
     * @param document title of the document it stands in
     * @param shown leads to where the atlas shows it
     */
    Entry fact(SeedFact fact, String document, Runnable shown) {
        var line = new Bilingual(document, document);
        return Entry.of(EntryKind.FACT, fact.id(), fact.section(), line, shown)
                .withAttributes(List.of(fact.id()))
                .withText(fact.text());
    }

    /** A tour, found by what its steps tell; opens where tours are chosen. */
    Entry tour(GivenTour tour) {
        return Entry.of(
                        EntryKind.TOUR,
                        tour.id(),
                        tour.title(),
                        Say.both("search.line.minutes", tour.minutes()),
                        () -> ways.toTour(tour.id()))
                .withPassages(told(tour));
    }

    /** A chapter of the library. */
    Entry page(Chapter chapter) {
        String word = chapter.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Entry.of(
                EntryKind.PAGE,
                word,
                Say.both("library.chapter." + word),
                Say.both("search.line.chapter"),
                () -> navigator.read(chapter));
    }

    /** For each fact of the seed documents the first concept that rests on it. */
    static Map<String, String> concepts(List<Concept> concepts) {
        return concepts.stream()
                .flatMap(c -> c.seedFacts().stream().map(fact -> Map.entry(fact, c.id())))
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, Map.Entry::getValue, (first, _) -> first));
    }

    private static List<Passage> told(GivenTour tour) {
        var passages = new ArrayList<Passage>();
        for (Language language : Language.values()) {
            passages.add(new Passage(language, tour.aim().in(language)));
            for (GivenStep step : tour.steps()) {
                Stream.<Function<GivenStep, Bilingual>>of(GivenStep::caption, GivenStep::question)
                        .forEach(part ->
                                passages.add(new Passage(language, part.apply(step).in(language))));
            }
        }
        return passages;
    }
}
