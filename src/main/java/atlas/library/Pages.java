package atlas.library;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Turns what scrolls by what is seen of it, less a line to hold on to. */
final class Pages {
    private static final double KEPT = 0.9;

    private static final double ABOVE = 0.08;

    private Pages() {}

    /** Brings something to the head of the page, with a little of what stands above it. */
    static void lead(ScrollPane pane, Node node) {
        pane.applyCss();
        pane.layout();
        double seen = pane.getViewportBounds().getHeight();
        double beyond = pane.getContent().getLayoutBounds().getHeight() - seen;
        if (beyond > 0) {
            Bounds place =
                    pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
            pane.setVvalue(Math.clamp((place.getMinY() - seen * ABOVE) / beyond, 0, 1));
        }
    }

    /** Whether the beginning of something is in sight, with half a page to follow it. */
    static boolean shows(ScrollPane pane, Node node) {
        if (pane.getScene() == null || node.getScene() == null) {
            return false;
        }
        double seen = pane.getViewportBounds().getHeight();
        double top =
                pane.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY()
                        - pane.snappedTopInset();
        return node.getLayoutBounds().getHeight() > 0 && top >= 0 && top < seen / 2;
    }

    static void turn(ScrollPane pane, boolean onward) {
        double seen = pane.getViewportBounds().getHeight();
        double beyond = pane.getContent().getLayoutBounds().getHeight() - seen;
        if (beyond > 0) {
            double step = seen * KEPT / beyond;
            pane.setVvalue(Math.clamp(pane.getVvalue() + (onward ? step : -step), 0, 1));
        }
    }
}
