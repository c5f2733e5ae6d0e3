package atlas.map;

import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/** Cuts off what would lie over the rest of the window. */
final class Crop {
    private Crop() {}

    /** A clip that is always as large as the region. */
    static Rectangle of(Region region) {
        var edge = new Rectangle();
        edge.widthProperty().bind(region.widthProperty());
        edge.heightProperty().bind(region.heightProperty());
        return edge;
    }
}
