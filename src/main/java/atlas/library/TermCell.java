package atlas.library;

import atlas.city.Term;
import atlas.ui.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A term in both languages, the reader's first, and what it is about. */
final class TermCell extends TallCell<Term> {
    private final Messages messages;
    private final Label own = new Label();
    private final Label other = new Label();
    private final Label subject = new Label();
    private final HBox box = new HBox(own, other, subject);

    TermCell(Messages messages) {
        this.messages = messages;
        getStyleClass().add("term-row");
        own.getStyleClass().add("term-own");
        other.getStyleClass().add("term-other");
        subject.getStyleClass().addAll("term-subject", "muted", "small");
        for (Label words : List.of(own, other, subject)) {
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
        show(box);
        setAccessibleText(own.getText() + ", " + other.getText());
    }
}
