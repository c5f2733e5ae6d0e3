package atlas.profile;

import atlas.city.Concept;
import atlas.city.Event;
import atlas.city.Evidence;
import atlas.city.Milieu;
import atlas.state.Chapter;
import atlas.ui.Link;
import atlas.ui.Words;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;

/**
 * The ideas of the theory that a city shows, each with the way to its card in the library. A record
 * shows an idea if it names it, or if both rest on the same fact of the seed documents.
 */
record Ideas(Page page) {
    private static final int AT_FIRST = 6;

    /** A heading and links, most often shown first; nothing where nothing shows an idea. */
    List<Node> ofTheCity() {
        var ideas = ranked();
        if (ideas.isEmpty()) {
            return List.of();
        }
        var links = Words.flow();
        links.getStyleClass().add("ideas");
        ideas.stream().limit(AT_FIRST).forEach(concept -> add(links, link(concept, "idea")));
        if (ideas.size() > AT_FIRST) {
            add(links, more(links, ideas.subList(AT_FIRST, ideas.size())));
        }
        return List.of(
                Words.heading(page.messages().text("profile.ideas"), 2),
                Words.line(page.messages().text("profile.ideas.why"), "muted", "small"),
                links);
    }

    /** A line of links; without children where the place shows none. */
    TextFlow ofThePlace(Milieu milieu) {
        var line = Words.flow();
        for (var concept : page.context().catalogue().concepts()) {
            if (shows(milieu.evidence(), concept)) {
                String before = page.messages().text("profile.ideas.of");
                line.getChildren()
                        .add(
                                Words.text(
                                        line.getChildren().isEmpty() ? before : " · ",
                                        "muted",
                                        "small"));
                line.getChildren().add(link(concept, "small"));
            }
        }
        return line;
    }

    private List<Concept> ranked() {
        Map<String, Long> times = new HashMap<>();
        for (var concept : page.context().catalogue().concepts()) {
            long shown = evidence().filter(e -> shows(e, concept)).count();
            long told = shared(concept.seedFacts(), page.dossier().seedFacts().keySet());
            if (shown + told > 0) {
                times.put(concept.id(), shown + told);
            }
        }
        return page.context().catalogue().concepts().stream()
                .filter(concept -> times.containsKey(concept.id()))
                .sorted(Comparator.comparingLong((Concept c) -> -times.getOrDefault(c.id(), 0L)))
                .toList();
    }

    private Stream<Evidence> evidence() {
        return Stream.concat(
                page.dossier().milieus().stream().map(Milieu::evidence),
                page.dossier().events().stream().map(Event::evidence));
    }

    private static boolean shows(Evidence evidence, Concept concept) {
        return evidence.concepts().contains(concept.id())
                || !Collections.disjoint(evidence.seedFacts(), concept.seedFacts());
    }

    private static long shared(Collection<String> some, Collection<String> others) {
        return some.stream().filter(others::contains).count();
    }

    private Node more(TextFlow links, List<Concept> rest) {
        return new Link(
                page.messages().text("profile.ideas.more", rest.size()),
                _ -> {
                    links.getChildren().removeLast();
                    links.getChildren().removeLast();
                    int at = links.getChildren().size();
                    rest.forEach(concept -> add(links, link(concept, "idea")));
                    links.getChildren().get(at + 1).requestFocus();
                });
    }

    private static void add(TextFlow flow, Node link) {
        if (!flow.getChildren().isEmpty()) {
            flow.getChildren().add(Words.text(" · ", "muted"));
        }
        flow.getChildren().add(link);
    }

    private Link link(Concept concept, String styleClass) {
        return new Link(
                page.messages().text(concept.name()),
                _ -> page.navigator().read(Chapter.CONCEPTS, concept.id()),
                styleClass);
    }
}
