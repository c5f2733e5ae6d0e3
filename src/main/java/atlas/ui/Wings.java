package atlas.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/**
 * Parts of a pane, of which the hidden ones wait until they are first shown. In the scene they
 * would be styled at each start, skins and all, though many are never seen.
 */
public final class Wings {
    private final ObservableList<Node> scene;
    private final List<Node> order = new ArrayList<>();

    /**
     * @param scene the children of the pane; others may only add what lies above them all
     */
    public Wings(ObservableList<Node> scene) {
        this.scene = scene;
    }

    /** Adds a part that is in the scene whether it is shown or not. */
    public void keep(Node part) {
        order.add(part);
        scene.add(part);
    }

    /** Adds parts, the last on top. */
    public void add(Node... parts) {
        for (Node part : parts) {
            add(order.size(), part);
        }
    }

    /** Adds a part before the one that now has this place among all, waiting ones included. */
    public void add(int place, Node part) {
        order.add(place, part);
        var _ = part.visibleProperty().subscribe(visible -> enter(part, visible));
    }

    private void enter(Node part, boolean visible) {
        if (visible && !scene.contains(part)) {
            int below =
                    (int)
                            order.stream()
                                    .takeWhile(other -> !other.equals(part))
                                    .filter(scene::contains)
                                    .count();
            scene.add(below, part);
        }
    }
}
