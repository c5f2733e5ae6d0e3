package atlas.compare;

import atlas.index.pairwise.Side;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Line;

/** A bit of a city's line with its marker: solid and round, or dashed and square. */
final class SideSign extends StackPane {
    SideSign(Side side) {
        getStyleClass().add("side-sign");
        var line = new Line(0, 0, 1, 0);
        line.endXProperty().bind(widthProperty());
        line.setManaged(false);
        line.layoutYProperty().bind(heightProperty().divide(2));
        line.getStyleClass().addAll("radar-line", "radar-line-" + Sides.letter(side));
        var marker = new Region();
        marker.getStyleClass().addAll("radar-marker", "radar-marker-" + Sides.letter(side));
        marker.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().setAll(line, marker);
    }
}
