package atlas.library;

import atlas.city.City;
import atlas.city.Concept;
import atlas.city.Diagram;
import atlas.city.Model;
import atlas.library.diagram.DiagramPage;
import atlas.state.Chapter;
import atlas.state.Section;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** The three Japanese models, what each is known by, and the cities that stand near it. */
final class ModelPage {
    private static final String COMPARED = "models";

    private final Lectern lectern;

    ModelPage(Lectern lectern) {
        this.lectern = lectern;
    }

    Column page() {
        var column = new Column(lectern, Chapter.MODELS);
        for (var model : Model.values()) {
            write(column, model);
        }
        var others =
                DiagramPage.of(Chapter.MODELS).stream().filter(id -> !id.equals(COMPARED)).toList();
        return DrawnPage.write(lectern, column, others);
    }

    private void write(Column column, Model model) {
        var example = cities(model, true).stream().findFirst();
        var parts = example.map(city -> parts(city.id())).orElse(List.of());
        var concepts =
                parts.stream()
                        .flatMap(part -> part.concepts().stream())
                        .distinct()
                        .flatMap(id -> lectern.shelf().concept(id).stream())
                        .toList();
        var text = new ArrayList<Node>();
        text.add(Words.heading(lectern.messages().name("model", model), 2));
        concepts.stream()
                .findFirst()
                .ifPresent(concept ->
                        text.add(
                                lectern.prose(
                                        lectern.text(concept.definition()), concept.seedFacts())));
        var told = new HashSet<String>();
        for (var part : parts) {
            var fresh = part.seedFacts().stream().filter(told::add).toList();
            if (!fresh.isEmpty()) {
                text.add(Words.heading(lectern.text(part.label()), 4));
                text.addAll(lectern.facts(fresh));
            }
        }
        var ids = new ArrayList<>(List.of(model.code()));
        concepts.forEach(concept -> ids.add(concept.id()));
        column.item(ids, new Passage(text, margin(model, concepts)));
    }

    private List<Diagram.Part> parts(String city) {
        return lectern.shelf().diagram(COMPARED).stream()
                .flatMap(diagram -> diagram.parts().stream())
                .filter(part -> part.city().equals(Optional.of(city)))
                .toList();
    }

    private List<City> cities(Model model, boolean fromSeed) {
        return lectern.shelf().places().cities().stream()
                .filter(city ->
                        city.model()
                                .filter(m -> m.model() == model && m.fromSeed() == fromSeed)
                                .isPresent())
                .toList();
    }

    private List<Node> margin(Model model, List<Concept> concepts) {
        var margin = new ArrayList<Node>();
        margin.add(lectern.caption(lectern.say("library.models.seed")));
        cities(model, true).forEach(city -> margin.add(line(city)));
        margin.add(lectern.caption(lectern.say("library.models.atlas")));
        cities(model, false).forEach(city -> margin.add(line(city)));
        margin.add(lectern.caption(lectern.say("library.margin.concepts")));
        concepts.forEach(concept -> margin.add(lectern.line(lectern.concept(concept))));
        return margin;
    }

    private Node line(City city) {
        var line = lectern.line(lectern.city(city.id(), Section.STORY));
        line.getChildren()
                .add(Words.text("  " + lectern.text(city.country().name()), "muted", "small"));
        line.getChildren()
                .addAll(lectern.notes(city.model().map(m -> m.seedFacts()).orElse(List.of())));
        return line;
    }
}
