package atlas.compare;

import atlas.index.pairwise.Side;
import atlas.ui.Words;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Makes rows of two equal halves, one for each city. */
final class Facing {
    private static final double HALF = 0.5;
    private static final double ENOUGH_EM = 42;

    private Facing() {}

    /** A row; the halves stand below each other where there is no room. */
    static Region row(Region first, Region second) {
        dress(first, Side.FIRST);
        dress(second, Side.SECOND);
        return new Abreast(first, second, HALF, ENOUGH_EM);
    }

    /** A half with nothing but why it is empty. */
    static Region empty(String why) {
        return Words.line(why, "muted", "facing-empty");
    }

    /** A half of several lines. */
    static VBox column(Node... lines) {
        var column = new SteadyBox();
        column.getChildren().setAll(lines);
        column.getStyleClass().add("facing-lines");
        return column;
    }

    private static void dress(Region half, Side side) {
        half.getStyleClass().addAll("facing", "facing-" + Sides.letter(side));
    }
}
