package atlas.present;

import java.util.function.ObjIntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/** Lets rows be dragged to other places by their grips. A line shows where one would come. */
final class StepDrag {
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("below");
    private static final double EDGE = 0.08;
    private static final double SCROLL_STEP = 0.02;

    private final Pane rows;
    private final ObjIntConsumer<String> move;

    /**
     * @param move is told the id of a step and its new place, from 0
     */
    StepDrag(Pane rows, ObjIntConsumer<String> move) {
        this.rows = rows;
        this.move = move;
    }

    /** Has the row of a step be moved by its grip. */
    void lay(Node row, Node grip, String step) {
        grip.setOnMouseDragged(drag -> {
            row.pseudoClassStateChanged(DRAGGED, true);
            mark(row, place(row, drag));
            scroll(drag);
            drag.consume();
        });
        grip.setOnMouseReleased(drag -> {
            if (row.getPseudoClassStates().contains(DRAGGED)) {
                int to = place(row, drag);
                row.pseudoClassStateChanged(DRAGGED, false);
                unmark();
                move.accept(step, to);
                drag.consume();
            }
        });
    }

    /** The place that the row would have: so many of the others have their middle above. */
    private int place(Node row, MouseEvent drag) {
        return (int)
                rows.getChildren().stream()
                        .filter(other -> !other.equals(row))
                        .filter(other -> middle(other) < drag.getSceneY())
                        .count();
    }

    private static double middle(Node row) {
        return row.localToScene(0, row.getLayoutBounds().getCenterY()).getY();
    }

    private void mark(Node row, int place) {
        unmark();
        var others = rows.getChildren().stream().filter(other -> !other.equals(row)).toList();
        if (place < others.size()) {
            others.get(place).pseudoClassStateChanged(ABOVE, true);
        } else if (!others.isEmpty()) {
            others.getLast().pseudoClassStateChanged(BELOW, true);
        }
    }

    private void unmark() {
        for (Node row : rows.getChildren()) {
            row.pseudoClassStateChanged(ABOVE, false);
            row.pseudoClassStateChanged(BELOW, false);
        }
    }

    /** At the edges of the page, the page moves along. */
    private void scroll(MouseEvent drag) {
        for (Node node = rows; node != null; node = node.getParent()) {
            if (node instanceof ScrollPane page) {
                double y = page.sceneToLocal(drag.getSceneX(), drag.getSceneY()).getY();
                double height = page.getHeight();
                double step = y < height * EDGE ? -1 : y > height * (1 - EDGE) ? 1 : 0;
                page.setVvalue(Math.clamp(page.getVvalue() + step * SCROLL_STEP, 0, 1));
                return;
            }
        }
    }
}
