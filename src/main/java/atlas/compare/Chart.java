package atlas.compare;

import javafx.scene.Node;

/**
 * A chart of the comparison that can be taken along.
 *
 * @param key of its name
 * @param file what its files are called behind the two cities
 * @param isDrawn whether it is made of lines and words alone, so that it can be a drawing too
 */
record Chart(String key, String file, Node node, boolean isDrawn) {
    /** One made of lines and words. */
    static Chart drawn(String key, String file, Node node) {
        return new Chart(key, file, node, true);
    }

    /** One that holds pictures. */
    static Chart photographed(String key, String file, Node node) {
        return new Chart(key, file, node, false);
    }

    /** Whether it is on show, scrolled to or not; two cities without scores have none. */
    boolean isShown() {
        var size = node.getLayoutBounds();
        return node.getScene() != null && size.getWidth() > 0 && size.getHeight() > 0;
    }
}
