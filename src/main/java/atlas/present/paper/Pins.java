package atlas.present.paper;

import atlas.out.Drawing;
import atlas.out.Face;
import atlas.out.Paper;
import atlas.out.PaperMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;

/** Numbers at dots on paper, from 1 in the order of the dots, none on another. */
final class Pins {
    /** Of the disc around a number, in points. */
    static final double DISC = 6.4;

    private static final double APART = 2 * DISC + 1.2;
    private static final double SIZE = 7;
    private static final int ROUNDS = 200;

    private Pins() {}

    /** The marks of them, within a frame. */
    static List<Drawing.Mark> marks(
            List<Point2D> dots, double width, double height, Paper.Ruler ruler) {
        var discs = apart(dots, width, height);
        var marks = new ArrayList<Drawing.Mark>();
        var thin = new Drawing.Stroke(Color.BLACK, 0.6, List.of(), false);
        for (int i = 0; i < dots.size(); i++) {
            marks.add(PaperMarks.line(List.of(dots.get(i), discs.get(i)), false, thin));
            marks.add(PaperMarks.disc(dots.get(i), 1.3));
        }
        for (int i = 0; i < dots.size(); i++) {
            var at = discs.get(i);
            String number = i + 1 + "";
            double wide = ruler.width(Face.SANS, SIZE, number);
            marks.add(PaperMarks.ring(at, DISC, Optional.of(Color.WHITE), thin));
            marks.add(
                    PaperMarks.words(
                            number, at.getX() - wide / 2, at.getY() + SIZE * 0.36, wide, SIZE));
        }
        return marks;
    }

    /** The numbers beside their dots, so that none lies on another; always in the same way. */
    private static List<Point2D> apart(List<Point2D> dots, double width, double height) {
        var discs = new ArrayList<>(dots);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < discs.size(); i++) {
                for (int j = i + 1; j < discs.size(); j++) {
                    push(discs, i, j);
                }
            }
            IntStream.range(0, discs.size())
                    .forEach(i -> discs.set(i, within(discs.get(i), width, height)));
        }
        return discs;
    }

    private static void push(List<Point2D> discs, int i, int j) {
        var between = discs.get(j).subtract(discs.get(i));
        double far = between.magnitude();
        if (far >= APART) {
            return;
        }
        // On one spot they part in a way that is each pair's own.
        var way =
                far > 0.01
                        ? between.normalize()
                        : new Point2D(Math.cos(i + 2.4 * j), Math.sin(i + 2.4 * j));
        var half = way.multiply((APART - far) / 2);
        discs.set(i, discs.get(i).subtract(half));
        discs.set(j, discs.get(j).add(half));
    }

    private static Point2D within(Point2D at, double width, double height) {
        return new Point2D(
                Math.clamp(at.getX(), DISC, width - DISC),
                Math.clamp(at.getY(), DISC, height - DISC));
    }
}
