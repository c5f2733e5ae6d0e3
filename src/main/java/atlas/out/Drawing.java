package atlas.out;

import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;

/**
 * Lines, areas and words on a plane: what a chart looks like, apart from any screen. Units are
 * those of the screen; x grows to the right, y downwards.
 */
public record Drawing(double width, double height, List<Mark> marks) {
    /** Something that is drawn; later ones lie above. */
    public sealed interface Mark {}

    /**
     * A line, an area or both.
     *
     * @param steps each a letter and its numbers: M x y, L x y, C x1 y1 x2 y2 x y, Z
     */
    public record Outline(List<Step> steps, Optional<Color> fill, Optional<Stroke> stroke)
            implements Mark {
        /** Copies the list. */
        public Outline {
            steps = List.copyOf(steps);
        }
    }

    /** A step along an outline. */
    public sealed interface Step {}

    /** Begins anew at a point. */
    public record Move(double x, double y) implements Step {}

    /** Straight to a point. */
    public record Straight(double x, double y) implements Step {}

    /** To a point, drawn towards two others on the way. */
    public record Curve(double x1, double y1, double x2, double y2, double x, double y)
            implements Step {}

    /** Back to where it began. */
    public record Close() implements Step {}

    /**
     * How a line is drawn.
     *
     * @param dashes lengths of dashes and gaps in turn; none for a solid line
     */
    public record Stroke(Color colour, double width, List<Double> dashes, boolean round) {
        /** Copies the list. */
        public Stroke {
            dashes = List.copyOf(dashes);
        }
    }

    /**
     * One line of words.
     *
     * @param x where its first letter stands
     * @param y of its base line
     * @param degrees turned clockwise by
     * @param width of it on the screen
     */
    public record Words(
            String text,
            double x,
            double y,
            double degrees,
            double width,
            double size,
            Face face,
            Color colour)
            implements Mark {}

    /** Copies the list. */
    public Drawing {
        marks = List.copyOf(marks);
    }
}
