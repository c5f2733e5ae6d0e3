package atlas.library.diagram;

import atlas.city.City;
import atlas.city.Concept;
import atlas.city.Diagram;
import atlas.city.SeedFact;
import atlas.city.Showing;
import atlas.state.Chapter;
import atlas.ui.Link;
import atlas.ui.Messages;
import atlas.ui.Words;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** What a drawing's chosen part means, what the seed says of it, and where it can be seen. */
final class PartReading extends VBox {
    private static final int PLACES = 7;

    private final DiagramContext context;
    private final Messages messages;

    PartReading(DiagramContext context) {
        this.context = context;
        messages = context.messages();
        getStyleClass().add("part-reading");
        setAccessibleRole(AccessibleRole.PARENT);
    }

    /** Nothing is chosen: what the whole rests on, and what can be done. */
    void show(Diagram diagram) {
        getChildren().setAll(Words.line(messages.text("diagram.choose"), "muted"));
        context.facts(diagram.seedFacts()).forEach(fact -> getChildren().add(fact(fact)));
        setAccessibleText(messages.text("diagram.choose"));
    }

    void show(Diagram.Part part) {
        var concepts =
                part.concepts().stream()
                        .flatMap(c -> context.theory().concept(c).stream())
                        .toList();
        getChildren().setAll(Words.heading(messages.text(part.label()), 2));
        concepts.forEach(concept -> getChildren().addAll(concept(concept)));
        getChildren().add(Words.heading(messages.text("diagram.says"), 4));
        context.facts(part.seedFacts()).forEach(fact -> getChildren().add(fact(fact)));
        places(part);
        setAccessibleText(messages.text(part.label()));
    }

    private List<Node> concept(Concept concept) {
        var words = Words.line(messages.text(concept.definition()), "prose-text");
        words.getStyleClass().add("prose");
        String name = messages.text(concept.name());
        var card = new Link(name, _ -> context.navigator().read(Chapter.CONCEPTS, concept.id()));
        card.setAccessibleText(messages.text("diagram.concept", name));
        var line = Words.flow(Words.text(messages.text("diagram.card") + " ", "muted"), card);
        line.getStyleClass().add("part-concept");
        return List.of(words, line);
    }

    private TextFlow fact(SeedFact fact) {
        var line = Words.line(messages.text(fact.text()));
        line.getStyleClass().add("part-fact");
        line.getChildren().addAll(context.marks(List.of(fact.id())));
        return line;
    }

    private void places(Diagram.Part part) {
        var places = context.theory().places(part.concepts());
        var city = part.city().flatMap(context.theory()::city);
        if (places.isEmpty() && city.isEmpty()) {
            return;
        }
        getChildren().add(Words.heading(messages.text("diagram.places"), 4));
        city.ifPresent(c -> getChildren().add(line(whole(c))));
        // A part that speaks of a city is best seen in that city.
        places.stream()
                .filter(p -> part.city().map(p.cityId()::equals).orElse(true))
                .filter(p -> city.isEmpty() || isInside(p))
                .limit(PLACES)
                .forEach(place -> getChildren().add(line(place(place))));
    }

    private static boolean isInside(Showing place) {
        return place.kind() == Showing.Kind.MILIEU || place.kind() == Showing.Kind.EVENT;
    }

    private static Node line(Node... runs) {
        var line = Words.flow(runs);
        line.getStyleClass().add("part-place");
        return line;
    }

    private Node whole(City city) {
        return new Link(
                messages.text(city.name().common()), _ -> context.navigator().select(city.id()));
    }

    private Node[] place(Showing place) {
        var link =
                new Link(
                        messages.text(place.name()),
                        _ -> context.navigator().go(Places.way(place)));
        String where =
                switch (place.kind()) {
                    case MILIEU, EVENT ->
                            context.theory()
                                    .city(place.cityId())
                                    .map(c -> messages.text(c.name().common()))
                                    .map(name -> messages.text("diagram.in", name))
                                    .orElse("");
                    case STORY -> messages.text("diagram.kind.story");
                    case STEP -> messages.text("diagram.kind.step");
                    case CITY -> "";
                };
        return new Node[] {link, Words.text(" " + where, "muted", "small")};
    }
}
