package atlas.library;

import atlas.city.Term;
import atlas.ui.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** A term in both languages, the reader's first, and what it is about. */
final class TermCell extends ListCell<Term> {
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
        setPrefWidth(0);
    }

    static String subject(Messages messages, Term term) {
        return messages.text("library.subject." + term.subject());
    }

    @Override
    protected void updateItem(@Nullable Term term, boolean empty) {
        super.updateItem(term, empty);
        if (empty || term == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        own.setText(messages.text(term.words()));
        other.setText(term.words().in(messages.language().other()));
        subject.setText(subject(messages, term));
        setGraphic(box);
        setAccessibleText(own.getText() + ", " + other.getText());
    }

    /** As high as its words need in the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        double sides = snappedLeftInset() + snappedRightInset();
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + box.prefHeight(room - sides) + snappedBottomInset();
    }
}
