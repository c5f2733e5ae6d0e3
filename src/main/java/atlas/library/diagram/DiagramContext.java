package atlas.library.diagram;

import atlas.city.SeedFact;
import atlas.state.Navigator;
import atlas.ui.Link;
import atlas.ui.Messages;
import atlas.ui.Reference;
import atlas.ui.ReferenceCard;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** The collaborators of the drawings. */
public record DiagramContext(
        Messages messages, Navigator navigator, Theory theory, ReferenceCard card) {
    /** The mark of a fact of the seed documents, which opens its card. */
    Link mark(SeedFact fact) {
        var reference = new Reference.OfSeed(fact);
        String label = card.label(fact);
        String spoken = messages.text("reference.note", label, card.spoken(reference));
        return Link.note(label, spoken, note -> card.open(reference, note));
    }

    /** The marks of several facts, each after a little room. */
    List<Node> marks(List<String> ids) {
        var nodes = new ArrayList<Node>();
        for (SeedFact fact : facts(ids)) {
            nodes.add(Words.text("\u00a0", "note-gap"));
            nodes.add(mark(fact));
        }
        return nodes;
    }

    List<SeedFact> facts(List<String> ids) {
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(theory.facts().get(id)).stream())
                .toList();
    }
}
