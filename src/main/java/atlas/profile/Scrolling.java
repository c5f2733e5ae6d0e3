package atlas.profile;

import java.util.function.BiFunction;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Brings a node into view inside the pane that scrolls it. */
final class Scrolling {
    private Scrolling() {}

    /** Moves no further than needed; does nothing where nothing scrolls. */
    static void reveal(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane && pane.getContent() != null) {
                reveal(node, pane);
                return;
            }
        }
    }

    /** Puts it at the top of what is seen, as far as there is enough below it. */
    static void toTop(Node node) {
        bring(node, (bounds, _) -> bounds.getMinY());
    }

    /** Puts it at the foot of what is seen, as far as there is enough above it. */
    static void toFoot(Node node) {
        bring(node, (bounds, view) -> bounds.getMaxY() - view);
    }

    /**
     * @param top of what is then seen, for the bounds of the node and the height of the view
     */
    private static void bring(Node node, BiFunction<Bounds, Double, Double> top) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane && pane.getContent() != null) {
                pane.applyCss();
                pane.layout();
                var content = pane.getContent();
                double view = pane.getViewportBounds().getHeight();
                double beyond = content.getLayoutBounds().getHeight() - view;
                Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
                if (beyond > 0) {
                    pane.setVvalue(Math.clamp(top.apply(bounds, view) / beyond, 0, 1));
                }
                return;
            }
        }
    }

    private static void reveal(Node node, ScrollPane pane) {
        Node content = pane.getContent();
        pane.applyCss();
        pane.layout();
        double view = pane.getViewportBounds().getHeight();
        double beyond = content.getLayoutBounds().getHeight() - view;
        if (beyond <= 0) {
            return;
        }
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = pane.getVvalue() * beyond;
        if (bounds.getMinY() < top || bounds.getHeight() > view) {
            pane.setVvalue(Math.min(1, bounds.getMinY() / beyond));
        } else if (bounds.getMaxY() > top + view) {
            pane.setVvalue(Math.min(1, (bounds.getMaxY() - view) / beyond));
        }
    }
}
