package atlas.compare;

import atlas.city.Dossier;
import atlas.city.Evidence;
import atlas.ui.Link;
import atlas.ui.Markdown;
import atlas.ui.Marks;
import atlas.ui.Messages;
import atlas.ui.Notes;
import atlas.ui.Reference;
import atlas.ui.ReferenceCard;
import atlas.ui.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** Words of one city with their numbered sources; the numbers run through all that it tells. */
final class Telling {
    private static final String GAP = "\u00a0";

    private final Messages messages;
    private final ReferenceCard card;
    private final Marks marks;
    private final Notes notes;

    Telling(Messages messages, ReferenceCard card, Dossier dossier) {
        this.messages = messages;
        this.card = card;
        marks = new Marks(messages);
        notes = new Notes(dossier.sources(), dossier.seedFacts());
    }

    /** Paragraphs of a story. */
    VBox prose(String markdown) {
        var blocks = new Markdown(this::citation).render(markdown);
        return new VBox(blocks.toArray(Node[]::new));
    }

    /** A line of words with the sources of a record behind it. */
    TextFlow line(String words, Evidence evidence, String... styleClasses) {
        var line = Words.line(words, styleClasses);
        Stream.concat(evidence.sources().stream(), evidence.seedFacts().stream())
                .forEach(id ->
                        citation(id)
                                .ifPresent(
                                        note -> line.getChildren().addAll(Words.text(GAP), note)));
        if (evidence.sources().isEmpty()) {
            line.getChildren().addAll(Words.text(" "), marks.noSource());
        }
        marks.confidence(evidence.confidence())
                .ifPresent(mark -> line.getChildren().addAll(Words.text(" "), mark));
        return line;
    }

    /** What the numbers stand for. */
    List<Node> sources() {
        var lines = new ArrayList<Node>();
        for (Reference reference : notes.used()) {
            lines.add(
                    Words.flow(
                            Words.text((lines.size() + 1) + "  ", "strong", "small"),
                            Words.text(card.spoken(reference), "muted", "small")));
        }
        return lines;
    }

    private Optional<Node> citation(String id) {
        return notes.find(id).map(r -> note(r, String.valueOf(notes.number(id).orElseThrow())));
    }

    private Node note(Reference reference, String number) {
        String spoken = messages.text("reference.note", number, card.spoken(reference));
        return Link.note(number, spoken, note -> card.open(reference, note));
    }
}
