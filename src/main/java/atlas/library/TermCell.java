package atlas.library;

import atlas.city.Term;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A term in both languages, the reader's first, what it is about, and beneath what it means. */
final class TermCell extends TallCell<Term> {
    private final Messages messages;
    private final Label own = new Label();
    private final Label other = new Label();
    private final Label subject = new Label();
    private final Label meaning = new Label();
    private final VBox box = new VBox(new HBox(own, other, subject), meaning);

    TermCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("term-row");
        own.getStyleClass().add("term-own");
        other.getStyleClass().add("term-other");
        subject.getStyleClass().addAll("term-subject", "muted", "small");
        meaning.getStyleClass().add("term-meaning");
        meaning.managedProperty().bind(meaning.visibleProperty());
        for (Label words : List.of(own, other, subject, meaning)) {
            words.setWrapText(true);
            words.setMaxWidth(Double.MAX_VALUE);
        }
        HBox.setHgrow(own, Priority.ALWAYS);
        HBox.setHgrow(other, Priority.ALWAYS);
    }

    static String subject(Messages messages, Term term) {
        return messages.text("library.subject." + term.subject());
    }

    @Override
    protected void updateItem(@Nullable Term term, boolean empty) {
        super.updateItem(term, empty);
        if (empty || term == null) {
            clear();
            return;
        }
        own.setText(messages.text(term.words()));
        other.setText(term.words().in(messages.language().other()));
        subject.setText(subject(messages, term));
        var sense = sense(term);
        meaning.setText(sense.orElse(""));
        meaning.setVisible(sense.isPresent());
        show(box);
        setAccessibleText(
                own.getText() + ", " + other.getText() + sense.map(s -> ". " + s).orElse(""));
    }

    private Optional<String> sense(Term term) {
        return term.meaning().map(messages::text);
    }
}
