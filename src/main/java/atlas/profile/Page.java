package atlas.profile;

import atlas.city.City;
import atlas.city.Confidence;
import atlas.city.Dossier;
import atlas.city.Evidence;
import atlas.city.Language;
import atlas.state.Navigator;
import atlas.ui.IndexSign;
import atlas.ui.Link;
import atlas.ui.Marks;
import atlas.ui.Messages;
import atlas.ui.Notes;
import atlas.ui.Reference;
import atlas.ui.ReferenceCard;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** One city as it is being shown, with what every section needs to show its part. */
record Page(
        Dossier dossier,
        CityContext context,
        CitySources sources,
        Notes notes,
        Marks marks,
        ReferenceCard card,
        Trail trail) {
    private static final String GAP = "\u00a0";

    static Page of(
            Dossier dossier, CityContext context, Marks marks, ReferenceCard card, Trail trail) {
        return new Page(
                dossier,
                context,
                CitySources.of(dossier),
                new Notes(dossier.sources(), dossier.seedFacts()),
                marks,
                card,
                trail);
    }

    /** A section's column. */
    static VBox column(String styleClass) {
        var column = new VBox();
        column.getStyleClass().addAll("section", styleClass);
        return column;
    }

    City city() {
        return dossier.city();
    }

    Navigator navigator() {
        return context.navigator();
    }

    Messages messages() {
        return context.messages();
    }

    Language language() {
        return messages().language();
    }

    /** A city's name that leads to it; the id alone if nobody knows the city. */
    Node linkTo(String cityId) {
        Optional<City> other = context.catalogue().city(cityId);
        return other.<Node>map(c -> new Link(name(c), _ -> navigator().select(c.id())))
                .orElseGet(() -> Words.text(cityId));
    }

    String name(City city) {
        return messages().text(city.name().common());
    }

    /** The notes behind a record, and what must be said of its evidence. */
    List<Node> evidence(Evidence evidence) {
        var nodes = new ArrayList<>(notes(evidence.sources()));
        nodes.addAll(notes(evidence.seedFacts()));
        nodes.addAll(warnings(evidence.sources(), evidence.confidence()));
        return nodes;
    }

    /** Marks for what has no source, or is not sure. */
    List<Node> warnings(List<String> ids, Confidence confidence) {
        var nodes = new ArrayList<Node>();
        if (ids.isEmpty()) {
            nodes.add(marks.noSource());
        }
        marks.confidence(confidence).ifPresent(nodes::add);
        return spaced(nodes, " ");
    }

    /** What speaks for the indices in the city. */
    Witnesses witnesses() {
        return new Witnesses(dossier);
    }

    /** The name of an index as the library has it. */
    String index(int number) {
        String id = "index-" + number;
        return context.catalogue().concepts().stream()
                .filter(c -> c.id().equals(id))
                .findFirst()
                .map(c -> messages().text(c.name()))
                .orElseGet(() -> messages().text("witness.index", number));
    }

    /** The sign of an index that leads to it. */
    Node indexLink(int number) {
        String spoken = messages().text("witness.to-index", index(number));
        return IndexSign.link(number, spoken, () -> trail.toIndex(number));
    }

    /** A raised number for each source, as in the list of sources; seed facts keep their S. */
    List<Node> notes(List<String> ids) {
        var nodes = new ArrayList<Node>();
        for (String id : ids) {
            notes.find(id).ifPresent(r -> nodes.add(note(r, label(r))));
        }
        return spaced(nodes, GAP);
    }

    Link note(Reference reference, String label) {
        String spoken = messages().text("reference.note", label, card.spoken(reference));
        return Link.note(label, spoken, note -> card.open(reference, note));
    }

    /** The number of a source, or whose words a fact rests on. */
    String label(Reference reference) {
        return reference.read(source -> String.valueOf(sources.number(source)), card::label);
    }

    private static List<Node> spaced(List<Node> nodes, String gap) {
        var spaced = new ArrayList<Node>();
        for (Node node : nodes) {
            spaced.add(Words.text(gap, "note-gap"));
            spaced.add(node);
        }
        return spaced;
    }
}
