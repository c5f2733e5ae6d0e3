package atlas.library;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.Concept;
import atlas.city.SeedFact;
import atlas.library.diagram.DiagramContext;
import atlas.library.diagram.Theory;
import atlas.state.Chapter;
import atlas.state.Navigator;
import atlas.state.Section;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.ui.CompareGestures;
import atlas.ui.Link;
import atlas.ui.Marks;
import atlas.ui.Messages;
import atlas.ui.Reference;
import atlas.ui.ReferenceCard;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;

/** Where the chapters are written: what can be read, and the pieces of which a page is made. */
record Lectern(Shelf shelf, LibraryContext context, ReferenceCard card, Marks marks) {
    private static final String GAP = "\u00a0";

    Messages messages() {
        return context.messages();
    }

    Navigator navigator() {
        return context.navigator();
    }

    /** What the drawings of the theory are made with. */
    DiagramContext drawingTools() {
        var theory = shelf.theory();
        return new DiagramContext(
                messages(),
                navigator(),
                Theory.of(
                        theory.concepts(),
                        theory.seedFacts(),
                        shelf.places().showings(),
                        shelf.places().cities()),
                card);
    }

    String text(Bilingual words) {
        return messages().text(words);
    }

    String say(String key, Object... arguments) {
        return messages().text(key, arguments);
    }

    /** A paragraph to be read, with the notes behind it. */
    TextFlow prose(String words, List<String> seedFacts) {
        var prose = Words.line(words, "prose-text");
        prose.getStyleClass().add("prose");
        prose.getChildren().addAll(notes(seedFacts));
        return prose;
    }

    /** A paragraph of the atlas's own. */
    TextFlow prose(String words) {
        return prose(words, List.of());
    }

    /** What the seed says, in the words of the package, with its number; nothing for other ids. */
    Optional<TextFlow> fact(String id) {
        return shelf.seedFact(id).map(fact -> prose(text(fact.text()), List.of(id)));
    }

    /** What the seed says of each, one paragraph a fact. */
    List<Node> facts(List<String> ids) {
        var facts = new ArrayList<Node>();
        ids.forEach(id -> fact(id).ifPresent(facts::add));
        return facts;
    }

    /** A raised number for each seed fact, with a card that shows it. */
    List<Node> notes(List<String> ids) {
        var nodes = new ArrayList<Node>();
        for (String id : ids) {
            reference(id)
                    .ifPresent(reference -> {
                        nodes.add(Words.text(GAP, "note-gap"));
                        nodes.add(note(label(id, reference), reference));
                    });
        }
        return nodes;
    }

    private Optional<Reference> reference(String id) {
        Optional<Reference> fact = shelf.seedFact(id).map(Reference.OfSeed::new);
        return fact.or(() -> shelf.source(id).map(Reference.OfSource::new));
    }

    private String label(String id, Reference reference) {
        return reference instanceof Reference.OfSeed(SeedFact fact) ? card.label(fact) : id;
    }

    private Link note(String label, Reference reference) {
        String spoken = say("reference.note", label, card.spoken(reference));
        return Link.note(label, spoken, note -> card.open(reference, note));
    }

    /** A small heading over a list. */
    TextFlow caption(String words) {
        var caption = Words.line(words, "muted", "small", "strong");
        caption.getStyleClass().add("library-caption");
        return caption;
    }

    /** Links that wrap like words, however long they are. */
    TextFlow links(List<? extends Node> links) {
        var flow = Words.flow();
        flow.getStyleClass().add("library-links");
        links.forEach(link -> add(flow, link));
        return flow;
    }

    /** The same, with a link at the end that brings the rest. */
    TextFlow links(List<? extends Node> links, int atFirst) {
        if (links.size() <= atFirst) {
            return links(links);
        }
        var flow = links(links.subList(0, atFirst));
        var rest = links.subList(atFirst, links.size());
        add(
                flow,
                new Link(
                        say("library.more", rest.size()),
                        more -> {
                            flow.getChildren().remove(more);
                            flow.getChildren().removeLast();
                            rest.forEach(link -> add(flow, link));
                            rest.getFirst().requestFocus();
                        }));
        return flow;
    }

    private static void add(TextFlow flow, Node link) {
        if (!flow.getChildren().isEmpty()) {
            flow.getChildren().add(Words.text(" · ", "muted"));
        }
        flow.getChildren().add(link);
    }

    /** A line that leads somewhere. */
    TextFlow line(Node link) {
        var line = Words.flow(link);
        line.getStyleClass().add("library-line");
        return line;
    }

    Link concept(Concept concept) {
        return new Link(
                text(concept.name()), _ -> navigator().read(Chapter.CONCEPTS, concept.id()));
    }

    /**
     * A city's name that leads to a section of its panel, and into a comparison by its menu; the id
     * alone if nobody knows it.
     */
    Node city(String id, Section section) {
        return shelf.city(id)
                .<Node>map(city -> link(city, section))
                .orElseGet(() -> Words.text(id));
    }

    private Link link(City city, Section section) {
        var link =
                new Link(
                        text(city.name().common()),
                        _ -> visit(city.id(), s -> s.withSection(section)));
        new CompareGestures(navigator(), messages(), shelf::city).on(link, () -> Optional.of(city));
        return link;
    }

    /** Goes to a city on the map, in one step that can be taken back. */
    void visit(String city, UnaryOperator<ViewState> there) {
        navigator().go(s -> there.apply(s.withView(View.MAP).withCity(city)));
    }
}
