package atlas.out;

import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;

/**
 * A chart as it stands on the screen, to be taken along: as a picture with twice the pixels, or as
 * a drawing. Taken on the window's thread; its files are written elsewhere.
 */
public record Still(Image picture, Drawing drawing) {
    private static final double SCALE = 2;

    /**
     * Takes a node that is laid out in a scene.
     *
     * @param ground behind it
     */
    public static Still of(Node node, Color ground) {
        var how = new SnapshotParameters();
        var twice = Transform.scale(SCALE, SCALE);
        how.setTransform(twice);
        how.setFill(ground);
        // What overhangs is cut, as in the drawing.
        var frame = twice.transform(node.localToParent(node.getLayoutBounds()));
        how.setViewport(
                new Rectangle2D(
                        frame.getMinX(), frame.getMinY(), frame.getWidth(), frame.getHeight()));
        return new Still(node.snapshot(how, null), SceneReader.read(node));
    }

    /** A PNG file. */
    public WholeFile.Content png(Provenance origin) {
        return Png.file(picture, origin);
    }

    /** An SVG file; what its charts are made of are lines, areas and words that stay text. */
    public WholeFile.Content svg(Provenance origin) {
        return Svg.file(drawing, origin);
    }
}
