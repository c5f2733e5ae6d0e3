package atlas.library;

import atlas.city.Concept;
import atlas.city.Showing;
import atlas.state.Section;
import atlas.ui.Link;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** The places in the atlas that show a concept, each with the way there. */
record Showings(Lectern lectern, Concept concept) {
    private static final int AT_FIRST = 8;

    /** A heading and lists by kind; a sentence where nothing shows it. */
    List<Node> nodes() {
        var nodes = new ArrayList<Node>();
        nodes.add(Words.heading(lectern.say("library.concept.places"), 3));
        var all = lectern.shelf().showings(concept);
        if (all.isEmpty()) {
            nodes.add(Words.line(lectern.say("library.concept.nowhere"), "muted"));
            return nodes;
        }
        nodes.add(Words.line(lectern.say("library.concept.basis"), "muted", "small"));
        for (var kind : Showing.Kind.values()) {
            nodes.addAll(of(kind, all.stream().filter(s -> s.kind() == kind).toList()));
        }
        return nodes;
    }

    private List<Node> of(Showing.Kind kind, List<Showing> showings) {
        if (showings.isEmpty()) {
            return List.of();
        }
        var heading =
                lectern.caption(
                        lectern.say(
                                "library.counted",
                                lectern.messages().name("showing", kind),
                                showings.size()));
        var lines = new VBox();
        showings.stream().limit(AT_FIRST).map(this::line).forEach(lines.getChildren()::add);
        if (showings.size() > AT_FIRST) {
            lines.getChildren().add(more(lines, showings));
        }
        return List.of(heading, lines);
    }

    private Node more(VBox lines, List<Showing> showings) {
        var rest = showings.subList(AT_FIRST, showings.size());
        return lectern.line(
                new Link(
                        lectern.say("library.more", rest.size()),
                        _ -> {
                            lines.getChildren().removeLast();
                            rest.stream().map(this::line).forEach(lines.getChildren()::add);
                            first(lines.getChildren().get(AT_FIRST)).ifPresent(Node::requestFocus);
                        },
                        "small"));
    }

    private static Optional<Node> first(Node line) {
        return line instanceof TextFlow flow
                ? flow.getChildren().stream().filter(Node::isFocusTraversable).findFirst()
                : Optional.empty();
    }

    private TextFlow line(Showing showing) {
        var line = lectern.line(new Link(lectern.text(showing.name()), _ -> go(showing)));
        if (showing.kind() == Showing.Kind.MILIEU || showing.kind() == Showing.Kind.EVENT) {
            lectern.shelf()
                    .city(showing.cityId())
                    .ifPresent(city ->
                            line.getChildren()
                                    .add(
                                            Words.text(
                                                    "  " + lectern.text(city.name().common()),
                                                    "muted",
                                                    "small")));
        }
        if (showing.fromSeed()) {
            line.getChildren()
                    .add(
                            Words.text(
                                    "  " + lectern.say("library.concept.seed-mark"),
                                    "muted",
                                    "small"));
        }
        return line;
    }

    private void go(Showing showing) {
        lectern.visit(
                showing.cityId(),
                s ->
                        switch (showing.kind()) {
                            case CITY, STEP -> s.withSection(Section.OVERVIEW);
                            case STORY -> s.withSection(Section.STORY);
                            case EVENT -> s.withSection(Section.TIMELINE);
                            case MILIEU ->
                                    s.withSection(Section.MILIEUS)
                                            .withMilieu(Optional.of(showing.recordId()));
                        });
    }
}
