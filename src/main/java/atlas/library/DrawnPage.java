package atlas.library;

import atlas.city.Concept;
import atlas.city.Diagram;
import atlas.library.diagram.DiagramPage;
import atlas.state.Chapter;
import atlas.state.Section;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;

/** A chapter that follows drawings of the theory: each part with what the seed says of it. */
final class DrawnPage {
    private final Lectern lectern;
    private final Column column;

    private DrawnPage(Lectern lectern, Column column) {
        this.lectern = lectern;
        this.column = column;
    }

    /** The parts of the drawings that stand at the chapter's head, to be read. */
    static Column of(Lectern lectern, Chapter chapter) {
        return write(lectern, new Column(lectern, chapter), DiagramPage.of(chapter));
    }

    /** Adds the parts of some drawings to a chapter. */
    static Column write(Lectern lectern, Column column, List<String> diagrams) {
        var page = new DrawnPage(lectern, column);
        column.heading(lectern.say("library.concept.seed"));
        diagrams.forEach(id -> lectern.shelf().diagram(id).ifPresent(page::write));
        return column;
    }

    private void write(Diagram diagram) {
        column.add(lectern.caption(lectern.text(diagram.title())));
        Set<String> told = new HashSet<>();
        for (var part : diagram.parts()) {
            var fresh = part.seedFacts().stream().filter(told::add).toList();
            if (!fresh.isEmpty()) {
                column.item(ids(part), passage(part, fresh));
            }
        }
        var rest = diagram.seedFacts().stream().filter(told::add).toList();
        column.add(new Passage(lectern.facts(rest), List.of()));
    }

    private static List<String> ids(Diagram.Part part) {
        var ids = new ArrayList<String>();
        ids.add(part.slot());
        ids.addAll(part.concepts());
        return ids;
    }

    private Node passage(Diagram.Part part, List<String> facts) {
        var text = new ArrayList<Node>();
        text.add(Words.heading(lectern.text(part.label()), 3));
        text.addAll(lectern.facts(facts));
        return new Passage(text, margin(part));
    }

    private List<Node> margin(Diagram.Part part) {
        var margin = new ArrayList<Node>();
        var concepts =
                part.concepts().stream()
                        .flatMap(id -> lectern.shelf().concept(id).stream())
                        .toList();
        if (!concepts.isEmpty()) {
            margin.add(lectern.caption(lectern.say("library.margin.concepts")));
        }
        concepts.forEach(concept -> margin.add(line(concept)));
        part.city()
                .ifPresent(city -> {
                    margin.add(lectern.caption(lectern.say("library.margin.city")));
                    margin.add(lectern.line(lectern.city(city, Section.STORY)));
                });
        return margin;
    }

    /** The concept, and how many places in the atlas show it. */
    private Node line(Concept concept) {
        var line = lectern.line(lectern.concept(concept));
        int places = lectern.shelf().showings(concept).size();
        if (places > 0) {
            line.getChildren()
                    .add(
                            Words.text(
                                    "  " + lectern.say("library.margin.places", places),
                                    "muted",
                                    "small"));
        }
        return line;
    }
}
