package atlas.map;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** A small card that appears beside a sign under the pointer or the focus. */
class PointCard extends VBox {
    PointCard() {
        getStyleClass().addAll("card", "city-card");
        setMouseTransparent(true);
        setManaged(false);
        setVisible(false);
    }

    /** Shows lines beside a point, inside an area of that size. */
    final void show(List<Node> lines, double x, double y, double width, double height) {
        getChildren().setAll(lines);
        setVisible(true);
        applyCss();
        autosize();
        // Beside a tall card the sign would be too far off.
        double gap = Math.min(getHeight() * 0.35, getPadding().getTop() * 3);
        double right = x + gap;
        double left = x - gap - getWidth();
        setLayoutX(Math.rint(right + getWidth() < width ? right : Math.max(0, left)));
        setLayoutY(
                Math.rint(Math.clamp(y - getHeight() / 2, 0, Math.max(0, height - getHeight()))));
    }

    final void hide() {
        setVisible(false);
    }
}
