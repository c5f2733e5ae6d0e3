package atlas.map;

import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;

/**
 * How many cities stand behind a sign. Plain parts: a map shows dozens, and each label of the
 * toolkit would bring a skin that only a start has to wait for.
 */
final class CountSign extends StackPane {
    private final Text figure = new Text();

    CountSign(Runnable open) {
        getStyleClass().add("city-count");
        figure.getStyleClass().add("city-count-figure");
        getChildren().add(figure);
        Gestures.onClick(this, open);
    }

    /** Nothing is shown where there are none. */
    void show(int behind) {
        figure.setText("+" + behind);
        setVisible(behind > 0);
    }
}
