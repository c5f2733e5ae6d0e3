package atlas.app;

import atlas.city.Concept;
import atlas.city.Language;
import atlas.city.SeedFact;
import atlas.city.Source;
import atlas.search.Entry;
import atlas.search.EntryKind;
import atlas.search.SearchIndex;
import atlas.state.Chapter;
import atlas.state.Navigator;
import atlas.state.Section;
import atlas.ui.Command;
import atlas.ui.KeyCaps;
import atlas.ui.Markdown;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Gathers all that can be found in the atlas. Reads the database: for the background. */
final class Findables {
    private final Session session;
    private final Navigator navigator;
    private final List<Command> commands;
    private final Ways ways;

    Findables(Session session, Navigator navigator, List<Command> commands) {
        this.session = session;
        this.navigator = navigator;
        this.commands = List.copyOf(commands);
        ways = new Ways(navigator);
    }

    /** The index of what has a name and is at hand, without its texts: ready much sooner. */
    SearchIndex names() {
        var places = new PlaceEntries(session.cities(), ways);
        var theory = new TheoryEntries(navigator, ways);
        var entries = new ArrayList<Entry>();
        session.cities().forEach(c -> entries.add(places.city(c, session.told().contains(c.id()))));
        session.facts().milieus().forEach(milieu -> entries.add(places.milieu(milieu)));
        session.concepts().forEach(concept -> entries.add(theory.concept(concept)));
        addPages(theory, entries);
        return SearchIndex.of(
                entries.stream().map(entry -> entry.withPassages(List.of())).toList());
    }

    private void addPages(TheoryEntries theory, List<Entry> entries) {
        for (Chapter chapter : Chapter.values()) {
            entries.add(theory.page(chapter));
        }
        commands.forEach(command -> entries.add(command(command)));
    }

    /** The index of everything. */
    SearchIndex index() {
        var facts = session.facts();
        var places = new PlaceEntries(session.cities(), ways);
        var theory = new TheoryEntries(navigator, ways);
        var stories = stories();
        var concepts = facts.concepts();
        var shown = shown(stories, concepts);
        var entries = new ArrayList<Entry>();
        session.cities().forEach(c -> entries.add(places.city(c, stories.containsKey(c.id()))));
        facts.milieus().forEach(milieu -> entries.add(places.milieu(milieu)));
        session.events().forEach(event -> entries.add(places.event(event)));
        stories.forEach((city, told) -> entries.add(places.story(city, told)));
        concepts.forEach(concept -> entries.add(theory.concept(concept)));
        facts.works().forEach(work -> entries.add(theory.work(work)));
        facts.tours().forEach(tour -> entries.add(theory.tour(tour)));
        var documents = documents();
        for (SeedFact fact : facts.seedFacts()) {
            var way = shown.getOrDefault(fact.id(), () -> navigator.read(Chapter.SOURCES));
            String document = documents.getOrDefault(fact.document(), fact.document());
            entries.add(theory.fact(fact, document, way));
        }
        addPages(theory, entries);
        return SearchIndex.of(entries);
    }

    /** The titles of all sources, by id. */
    private Map<String, String> documents() {
        return session.facts().sources().stream()
                .collect(Collectors.toMap(Source::id, Source::title));
    }

    private Map<String, Map<Language, String>> stories() {
        var stories = new TreeMap<String, Map<Language, String>>();
        for (Language language : Language.values()) {
            session.facts()
                    .stories(language)
                    .forEach((city, markdown) ->
                            stories.computeIfAbsent(city, _ -> new EnumMap<>(Language.class))
                                    .put(language, markdown));
        }
        return stories;
    }

    /** The way to each fact of the seed documents: the concept or else the story that cites it. */
    private Map<String, Runnable> shown(
            Map<String, Map<Language, String>> stories, List<Concept> concepts) {
        var ways = new HashMap<String, Runnable>();
        TheoryEntries.concepts(concepts)
                .forEach((fact, concept) ->
                        ways.put(fact, () -> navigator.read(Chapter.CONCEPTS, concept)));
        stories.forEach((city, told) ->
                told.values().stream()
                        .flatMap(markdown -> Markdown.citations(markdown).stream())
                        .forEach(fact -> ways.putIfAbsent(fact, toStory(city))));
        return ways;
    }

    private Runnable toStory(String city) {
        return () -> ways.toSection(city, Section.STORY);
    }

    private static Entry command(Command command) {
        return Entry.of(
                        EntryKind.COMMAND,
                        command.id(),
                        Say.both(command.key()),
                        Say.both(_ -> ""),
                        command.run())
                .withKeys(command.keys().map(KeyCaps::text));
    }
}
