package atlas.library;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Turns what scrolls by what is seen of it, less a line to hold on to. */
final class Pages {
    private static final double KEPT = 0.9;

    private static final double ABOVE = 0.08;

    private Pages() {}

    /**
     * Brings something to the head of the page, below no more than the blank that stands above it:
     * a line that is cut in two would be in sight else.
     *
     * @param content of the pane; made longer where it ends too soon for that
     */
    static void lead(ScrollPane pane, Region content, Node node) {
        content.setMinHeight(Region.USE_COMPUTED_SIZE);
        pane.applyCss();
        pane.layout();
        double seen = pane.getViewportBounds().getHeight();
        double top = Math.max(0, top(content, node) - blank(content, node, seen * ABOVE));
        if (content.getHeight() > seen && top > content.getHeight() - seen) {
            content.setMinHeight(top + seen);
            pane.layout();
        }
        double beyond = content.getHeight() - seen;
        if (beyond > 0) {
            pane.setVvalue(Math.clamp(top / beyond, 0, 1));
        }
    }

    private static double top(Region content, Node node) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMinY();
    }

    /** How much there is, up to so much, between something and the words above it. */
    private static double blank(Region content, Node node, double most) {
        double top = top(content, node);
        double above =
                Stream.<Node>iterate(node, n -> n != null && !n.equals(content), Node::getParent)
                        .flatMap(n -> Optional.ofNullable(n.getParent()).stream())
                        .flatMap(parent -> parent.getChildrenUnmodifiable().stream())
                        .mapToDouble(n -> bottom(content, n))
                        .filter(bottom -> bottom <= top)
                        .max()
                        .orElse(0);
        return Math.min(most, top - above);
    }

    private static double bottom(Region content, Node node) {
        return content.sceneToLocal(node.localToScene(node.getLayoutBounds())).getMaxY();
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
