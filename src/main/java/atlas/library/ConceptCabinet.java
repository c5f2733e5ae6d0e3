package atlas.library;

import atlas.city.Bilingual;
import atlas.city.Concept;
import atlas.city.ConceptGroup;
import atlas.state.Chapter;
import atlas.ui.Link;
import atlas.ui.Words;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;

/** The concepts: by theme or by author, each on a card with its works and the places it shows. */
final class ConceptCabinet {
    private final Lectern lectern;
    private final Cabinet cabinet;

    ConceptCabinet(Lectern lectern) {
        this.lectern = lectern;
        cabinet =
                new Cabinet(
                        lectern,
                        Chapter.CONCEPTS,
                        List.of(
                                new Cabinet.Arrangement(
                                        lectern.say("library.concepts.by-theme"), byTheme()),
                                new Cabinet.Arrangement(
                                        lectern.say("library.concepts.by-author"), byAuthor())),
                        new Cabinet.Cards(
                                id -> lectern.shelf().concept(id).map(this::card), this::cover));
    }

    Cabinet cabinet() {
        return cabinet;
    }

    private List<Row> byTheme() {
        return Stream.of(ConceptGroup.values())
                .flatMap(group ->
                        lectern.shelf().theory().concepts().stream()
                                .filter(concept -> concept.group() == group)
                                .map(c -> row(lectern.messages().name("concept-group", group), c)))
                .toList();
    }

    private List<Row> byAuthor() {
        var collator = Collator.getInstance(lectern.messages().language().locale());
        var authors = new TreeMap<String, List<Row>>(collator);
        for (var concept : lectern.shelf().theory().concepts()) {
            for (var author : concept.authors()) {
                String name = lectern.text(author);
                authors.computeIfAbsent(name, _ -> new ArrayList<>()).add(row(name, concept));
            }
        }
        return authors.values().stream().flatMap(List::stream).toList();
    }

    private Row row(String group, Concept concept) {
        return new Row(
                group,
                concept.id(),
                lectern.text(concept.name()),
                authors(concept),
                folded(concept));
    }

    private String authors(Concept concept) {
        return concept.authors().stream()
                .map(lectern::text)
                .collect(Collectors.joining(lectern.say("library.comma")));
    }

    /** Found in both languages, by what it says and by what the seed says of it. */
    private String folded(Concept concept) {
        var words = new ArrayList<Bilingual>(List.of(concept.name(), concept.definition()));
        words.addAll(concept.authors());
        concept.seedFacts()
                .forEach(id ->
                        lectern.shelf().seedFact(id).ifPresent(fact -> words.add(fact.text())));
        return Sieve.fold(
                words.stream()
                        .flatMap(w -> Stream.of(w.english(), w.japanese()))
                        .collect(Collectors.joining(" ")));
    }

    /** All of them at a glance. */
    private List<Node> cover() {
        var cover = new ArrayList<Node>();
        for (var group : ConceptGroup.values()) {
            var links =
                    lectern.shelf().theory().concepts().stream()
                            .filter(concept -> concept.group() == group)
                            .map(lectern::concept)
                            .toList();
            if (!links.isEmpty()) {
                cover.add(lectern.caption(lectern.messages().name("concept-group", group)));
                cover.add(lectern.links(links));
            }
        }
        return cover;
    }

    private List<Node> card(Concept concept) {
        var nodes = new ArrayList<Node>();
        nodes.add(lectern.caption(lectern.messages().name("concept-group", concept.group())));
        nodes.add(names(concept));
        nodes.add(authorLinks(concept));
        var definition = lectern.prose(lectern.text(concept.definition()), concept.seedFacts());
        definition.getStyleClass().add("concept-definition");
        nodes.add(definition);
        nodes.add(
                Copying.button(
                        lectern.messages(),
                        lectern.say("library.copy"),
                        () ->
                                lectern.say(
                                        "library.concept.copied",
                                        lectern.text(concept.name()),
                                        lectern.text(concept.definition()),
                                        authors(concept))));
        nodes.add(Words.heading(lectern.say("library.concept.seed"), 3));
        nodes.addAll(lectern.facts(concept.seedFacts()));
        nodes.addAll(works(concept));
        nodes.addAll(new Showings(lectern, concept).nodes());
        return nodes;
    }

    private Node names(Concept concept) {
        var names = Words.line(lectern.text(concept.name()), "library-title");
        String other = concept.name().in(lectern.messages().language().other());
        names.getChildren().add(Words.text("  " + other, "muted"));
        return names;
    }

    private Node authorLinks(Concept concept) {
        return lectern.links(concept.authors().stream().map(this::authorLink).toList());
    }

    private Link authorLink(Bilingual author) {
        String name = lectern.text(author);
        var link = new Link(name, _ -> cabinet.filter(name));
        link.setAccessibleText(lectern.say("library.concept.more-by", name));
        return link;
    }

    private List<Node> works(Concept concept) {
        var nodes = new ArrayList<Node>();
        var works = lectern.shelf().works(concept);
        if (!works.isEmpty()) {
            nodes.add(Words.heading(lectern.say("library.concept.works"), 3));
        }
        for (var work : works) {
            var line =
                    lectern.line(
                            new Link(
                                    Citation.brief(work),
                                    _ -> lectern.navigator().read(Chapter.WORKS, work.id())));
            line.getChildren().add(Words.text("  " + work.title()));
            Optional.of(work.confidence())
                    .flatMap(lectern.marks()::confidence)
                    .ifPresent(mark -> line.getChildren().addAll(Words.text("  "), mark));
            nodes.add(line);
        }
        return nodes;
    }
}
