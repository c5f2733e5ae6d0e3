package atlas.out;

import atlas.out.Drawing.Mark;
import atlas.out.Drawing.Outline;
import atlas.out.Drawing.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.scene.shape.Shape;
import javafx.scene.transform.Affine;

/** The backgrounds and borders of one region. */
final class RegionReader {
    private final Region region;
    private final Affine place;
    private final double opacity;
    private final List<Mark> marks = new ArrayList<>();

    RegionReader(Region region, Affine place, double opacity) {
        this.region = region;
        this.place = place;
        this.opacity = opacity;
    }

    List<Mark> marks() {
        if (region.getBackground() != null) {
            region.getBackground().getFills().forEach(this::add);
        }
        if (region.getBorder() != null) {
            region.getBorder().getStrokes().forEach(this::add);
        }
        return marks;
    }

    private void add(BackgroundFill fill) {
        SceneReader.colour(fill.getFill(), opacity)
                .ifPresent(colour -> {
                    var steps =
                            region.getShape() == null
                                    ? box(fill.getInsets(), fill.getRadii(), 0)
                                    : shape(region.getShape(), fill.getInsets());
                    marks.add(new Outline(steps, Optional.of(colour), Optional.empty()));
                });
    }

    // Borders of four sides alike are lines round; others are a line on each side.
    private void add(BorderStroke stroke) {
        var widths = stroke.getWidths();
        if (stroke.isStrokeUniform() && region.getShape() == null) {
            double half = widths.getTop() / 2;
            line(
                    stroke.getTopStroke(),
                    half * 2,
                    stroke,
                    box(stroke.getInsets(), stroke.getRadii(), half));
        } else if (region.getShape() == null) {
            sides(stroke, widths);
        } else {
            line(
                    stroke.getTopStroke(),
                    widths.getTop(),
                    stroke,
                    shape(region.getShape(), Insets.EMPTY));
        }
    }

    private void sides(BorderStroke stroke, BorderWidths widths) {
        double width = region.getWidth();
        double height = region.getHeight();
        line(stroke.getTopStroke(), widths.getTop(), stroke, side(0, 0, width, 0));
        line(stroke.getRightStroke(), widths.getRight(), stroke, side(width, 0, width, height));
        line(stroke.getBottomStroke(), widths.getBottom(), stroke, side(0, height, width, height));
        line(stroke.getLeftStroke(), widths.getLeft(), stroke, side(0, 0, 0, height));
    }

    private List<Drawing.Step> side(double x1, double y1, double x2, double y2) {
        return Steps.of(new javafx.scene.shape.Line(x1, y1, x2, y2), place);
    }

    private void line(
            javafx.scene.paint.Paint paint,
            double width,
            BorderStroke stroke,
            List<Drawing.Step> steps) {
        double scale = place.deltaTransform(1, 0).magnitude();
        SceneReader.colour(paint, opacity)
                .filter(_ -> width > 0)
                .map(colour ->
                        new Stroke(
                                colour,
                                width * scale,
                                stroke.getTopStyle().getDashArray().stream()
                                        .map(d -> d * scale)
                                        .toList(),
                                false))
                .ifPresent(
                        line -> marks.add(new Outline(steps, Optional.empty(), Optional.of(line))));
    }

    private List<Drawing.Step> box(Insets insets, CornerRadii radii, double inset) {
        double width = region.getWidth() - insets.getLeft() - insets.getRight() - 2 * inset;
        double height = region.getHeight() - insets.getTop() - insets.getBottom() - 2 * inset;
        double radius =
                radii.isTopLeftHorizontalRadiusAsPercentage()
                        ? radii.getTopLeftHorizontalRadius() * Math.max(width, height)
                        : radii.getTopLeftHorizontalRadius() - inset;
        return Steps.box(
                insets.getLeft() + inset,
                insets.getTop() + inset,
                Math.max(0, width),
                Math.max(0, height),
                Math.max(0, radius),
                place);
    }

    /** A region stretches or centres its shape. */
    private List<Drawing.Step> shape(Shape shape, Insets insets) {
        var bounds = shape.getLayoutBounds();
        double width = region.getWidth() - insets.getLeft() - insets.getRight();
        double height = region.getHeight() - insets.getTop() - insets.getBottom();
        double wide = region.isScaleShape() ? width / bounds.getWidth() : 1;
        double high = region.isScaleShape() ? height / bounds.getHeight() : 1;
        var there = new Affine(place);
        there.appendTranslation(
                insets.getLeft() + (width - bounds.getWidth() * wide) / 2,
                insets.getTop() + (height - bounds.getHeight() * high) / 2);
        there.appendScale(wide, high);
        there.appendTranslation(-bounds.getMinX(), -bounds.getMinY());
        return Steps.of(shape, there);
    }
}
