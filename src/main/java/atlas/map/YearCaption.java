package atlas.map;

import atlas.city.Event;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;

/**
 * One line on a year: its numbers, the way to what happened, and as much of one event as there is
 * room for between them.
 */
final class YearCaption extends Region {
    private static final double LEAST_EM = 8;

    private final Messages messages;
    private final YearEvents events;
    private final Label sentence = new Label();
    private final ToggleButton more = new ToggleButton();
    private final BooleanProperty unfolded;
    private List<Event> noted = List.of();
    private Optional<Labeled> first = Optional.empty();

    /**
     * @param unfolded whether all events are to be seen
     */
    YearCaption(Messages messages, YearEvents events, BooleanProperty unfolded) {
        this.messages = messages;
        this.events = events;
        this.unfolded = unfolded;
        getStyleClass().add("year-caption");
        sentence.getStyleClass().add("year-sentence");
        sentence.setWrapText(true);
        more.getStyleClass().setAll("map-button", "year-more");
        more.selectedProperty().bindBidirectional(unfolded);
        getChildren().setAll(sentence, more);
        var _ = unfolded.subscribe(_ -> list());
    }

    void show(String caption, List<Event> happened) {
        noted = happened;
        sentence.setText(caption);
        list();
        more.setVisible(!noted.isEmpty());
        more.setText(messages.text("years.more", noted.size()));
        more.setAccessibleText(messages.text("years.more.spoken", noted.size()));
        first.ifPresent(getChildren()::remove);
        first = noted.stream().findFirst().map(events::line);
        first.ifPresent(line -> getChildren().add(1, line));
    }

    // Nobody pays for what is folded away.
    private void list() {
        events.show(unfolded.get() ? noted : List.of());
    }

    // The sentence takes a second line before it is cut.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double words = width < 0 ? 0 : sentence.prefHeight(words(width - snappedRightInset()));
        return snappedTopInset() + Math.max(more.prefHeight(-1), words) + snappedBottomInset();
    }

    /** How wide the sentence is in a line that ends there. */
    private double words(double right) {
        double end = more.isVisible() ? right - more.prefWidth(-1) : right;
        double room = end - sentence.getFont().getSize() / 2 - snappedLeftInset();
        return Math.min(Math.ceil(sentence.prefWidth(-1)), Math.max(0, room));
    }

    @Override
    protected void layoutChildren() {
        double em = sentence.getFont().getSize();
        double left = snappedLeftInset();
        double right = getWidth() - snappedRightInset();
        double end = more.isVisible() ? right - more.prefWidth(-1) : right;
        double words = words(right);
        stand(sentence, left, words);
        stand(more, end, right - end);
        double free = left + words + em;
        first.ifPresent(line -> {
            line.setVisible(end - free > em * LEAST_EM);
            stand(line, free, Math.min(line.prefWidth(-1), Math.max(0, end - em / 2 - free)));
        });
    }

    private void stand(Labeled part, double left, double width) {
        double height = part.prefHeight(part.equals(sentence) ? width : -1);
        double top = snappedTopInset();
        double middle = (getHeight() - top - snappedBottomInset() - height) / 2;
        part.resizeRelocate(left, Math.rint(top + middle), width, height);
    }
}
