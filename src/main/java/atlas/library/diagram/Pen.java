package atlas.library.diagram;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;

/**
 * Puts things in their places, measured in em, or only goes through the motions to find out how
 * high the whole becomes.
 *
 * @param em pixels
 * @param down whether anything is moved
 */
record Pen(double em, boolean down) {
    /** How high a node becomes at a width, in em. */
    double height(Region node, double width) {
        return node.prefHeight(width * em) / em;
    }

    /** The height of the highest of some nodes at a width. */
    double height(List<? extends Region> nodes, double width) {
        return nodes.stream().mapToDouble(node -> height(node, width)).max().orElse(0);
    }

    /** Places a node and hands back its place. */
    Rectangle2D put(Region node, double x, double y, double width, double height) {
        if (down) {
            // Both edges are snapped, so that what ends together ends together on the screen.
            double left = node.snapPositionX(x * em);
            double top = node.snapPositionY(y * em);
            double right = node.snapPositionX((x + width) * em);
            double bottom = node.snapPositionY((y + height) * em);
            node.resizeRelocate(left, top, right - left, bottom - top);
        }
        return new Rectangle2D(x, y, Math.max(0, width), Math.max(0, height));
    }

    /** Leads an arrow along x, y, x, y and so on. */
    void draw(Arrow arrow, double... coordinates) {
        if (down) {
            var points = new ArrayList<Point2D>();
            for (int i = 0; i < coordinates.length; i += 2) {
                points.add(new Point2D(coordinates[i] * em, coordinates[i + 1] * em));
            }
            arrow.draw(em, points);
        }
    }
}
