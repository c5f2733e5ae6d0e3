package atlas.library;

import java.util.Optional;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A line of a list as high as its words need in the width of the list. */
abstract class TallCell<T> extends ListCell<T> {
    private Optional<Region> content = Optional.empty();

    TallCell() {
        setPrefWidth(0);
    }

    /** Shows this in place of what was there. */
    final void show(Region words) {
        content = Optional.of(words);
        setGraphic(words);
    }

    /** Shows nothing. */
    final void clear() {
        content = Optional.empty();
        setGraphic(null);
        setAccessibleText("");
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? getWidth() : width;
        double sides = snappedLeftInset() + snappedRightInset();
        return content.map(words ->
                        snappedTopInset() + words.prefHeight(room - sides) + snappedBottomInset())
                .orElseGet(() -> super.computePrefHeight(width));
    }
}
