package atlas.out;

import java.util.ArrayList;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Transform;

/**
 * A chart as it stands on the screen, to be taken along: as a picture with twice the pixels, or as
 * a drawing. Taken on the window's thread; its files are written elsewhere.
 */
public record Still(Image picture, Drawing drawing, Color ground) {
    private static final double SCALE = 2;

    /** Takes a node on the ground on which it stands, so that a dark theme stays legible. */
    public static Still of(Node node) {
        return of(node, ground(node));
    }

    private static Color ground(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof Region region && region.getBackground() != null) {
                for (var fill : region.getBackground().getFills().reversed()) {
                    if (fill.getFill() instanceof Color colour && colour.isOpaque()) {
                        return colour;
                    }
                }
            }
        }
        return Color.WHITE;
    }

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
        return new Still(node.snapshot(how, null), SceneReader.read(node), ground);
    }

    /** A PNG file. */
    public WholeFile.Content png(Provenance origin) {
        return Png.file(picture, origin);
    }

    /** An SVG file; what its charts are made of are lines, areas and words that stay text. */
    public WholeFile.Content svg(Provenance origin) {
        var steps = Steps.box(0, 0, drawing.width(), drawing.height(), 0, new Affine());
        var marks = new ArrayList<Drawing.Mark>();
        marks.add(new Drawing.Outline(steps, Optional.of(ground), Optional.empty()));
        marks.addAll(drawing.marks());
        return Svg.file(new Drawing(drawing.width(), drawing.height(), marks), origin);
    }
}
