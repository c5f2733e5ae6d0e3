package atlas.out;

import atlas.out.Drawing.Mark;
import atlas.out.Drawing.Outline;
import atlas.out.Drawing.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Text;
import javafx.scene.transform.Affine;
import javafx.scene.transform.Transform;

/**
 * Reads what a node of a laid-out scene looks like: shapes, words, backgrounds and borders of one
 * colour, moved, turned and scaled as they are. Pictures, effects, clips and colours that change
 * along the way are left out.
 */
final class SceneReader {
    private final List<Mark> marks = new ArrayList<>();

    private SceneReader() {}

    /** The drawing of a node, its left upper corner at 0, 0. On the window's thread. */
    static Drawing read(Node node) {
        var reader = new SceneReader();
        var bounds = node.getLayoutBounds();
        reader.add(node, new Affine(Transform.translate(-bounds.getMinX(), -bounds.getMinY())), 1);
        return new Drawing(bounds.getWidth(), bounds.getHeight(), reader.marks);
    }

    private void add(Node node, Affine place, double opacity) {
        if (opacity <= 0) {
            return;
        }
        switch (node) {
            case Text text -> add(text, place, opacity);
            case Shape shape -> add(shape, place, opacity);
            case Region region -> {
                marks.addAll(new RegionReader(region, place, opacity).marks());
                children(region, place, opacity);
            }
            case Parent parent -> children(parent, place, opacity);
            default -> {}
        }
    }

    private void children(Parent parent, Affine place, double opacity) {
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child.isVisible()) {
                var there = new Affine(place);
                there.append(child.getLocalToParentTransform());
                add(child, there, opacity * child.getOpacity());
            }
        }
    }

    private void add(Shape shape, Affine place, double opacity) {
        var steps = Steps.of(shape, place);
        var fill = colour(shape.getFill(), opacity);
        var stroke = stroke(shape, place, opacity);
        if (!steps.isEmpty() && (fill.isPresent() || stroke.isPresent())) {
            marks.add(new Outline(steps, fill, stroke));
        }
    }

    private void add(Text text, Affine place, double opacity) {
        colour(text.getFill(), opacity)
                .ifPresent(colour -> {
                    var turned = place.deltaTransform(1, 0);
                    double scale = turned.magnitude();
                    double degrees = Math.toDegrees(Math.atan2(turned.getY(), turned.getX()));
                    for (var line : TextLines.of(text)) {
                        Point2D at = place.transform(line.x(), line.y());
                        marks.add(
                                new Drawing.Words(
                                        line.text(),
                                        at.getX(),
                                        at.getY(),
                                        degrees,
                                        line.width() * scale,
                                        text.getFont().getSize() * scale,
                                        Face.of(text.getFont()),
                                        colour));
                    }
                });
    }

    private static Optional<Stroke> stroke(Shape shape, Affine place, double opacity) {
        double scale = place.deltaTransform(1, 0).magnitude();
        return colour(shape.getStroke(), opacity)
                .filter(_ -> shape.getStrokeWidth() > 0)
                .map(colour ->
                        new Stroke(
                                colour,
                                shape.getStrokeWidth() * scale,
                                shape.getStrokeDashArray().stream().map(d -> d * scale).toList(),
                                shape.getStrokeLineCap() == StrokeLineCap.ROUND));
    }

    /** The colour of a paint, unless nothing is seen of it. */
    static Optional<Color> colour(@org.jspecify.annotations.Nullable Paint paint, double opacity) {
        return paint instanceof Color colour && colour.getOpacity() * opacity > 0
                ? Optional.of(colour.deriveColor(0, 1, 1, opacity))
                : Optional.empty();
    }
}
