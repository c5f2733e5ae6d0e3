package atlas.compare;

import java.util.HashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** Changes what stands in a pane by taking out and putting in no more than is needed. */
final class Children {
    private Children() {}

    /** Shows these in their order; whatever stays is not styled again. */
    static void set(Pane pane, List<? extends Node> wanted) {
        var children = pane.getChildren();
        children.retainAll(new HashSet<>(wanted));
        for (int i = 0; i < wanted.size(); i++) {
            Node node = wanted.get(i);
            if (i < children.size() && children.get(i).equals(node)) {
                continue;
            }
            // What stands further down comes up; the rest is new.
            children.remove(node);
            children.add(i, node);
        }
    }
}
