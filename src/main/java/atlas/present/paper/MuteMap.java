package atlas.present.paper;

import atlas.city.Milieu;
import atlas.geo.LatLon;
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

/**
 * A map without names, in black and white: the middle of a city, rings around it, and the milieus
 * as numbers, from 1 in the order of the list.
 */
record MuteMap(LatLon centre, List<Milieu> milieus, String kilometres) implements Paper.Draft {
    private static final double SHARE = 0.92;
    private static final double DISC = 6.4;
    private static final double APART = 2 * DISC + 1.2;
    private static final double SIZE = 7;
    private static final double SMALL = 6;
    private static final double DEGREE = 111.2;
    private static final int ROUNDS = 200;
    private static final double[] RINGS = {0.5, 1, 2, 5, 10, 20, 50};

    /** Copies the list. */
    MuteMap {
        milieus = List.copyOf(milieus);
    }

    @Override
    public Drawing draw(double width, Paper.Ruler ruler) {
        double height = width * SHARE;
        var middle = new Point2D(width / 2, height / 2);
        double room = Math.min(width, height) / 2 - 2 * DISC;
        var places = milieus.stream().map(m -> away(m.location())).toList();
        double farthest = places.stream().mapToDouble(Point2D::magnitude).max().orElse(1);
        double scale = room / Math.max(farthest, RINGS[0]);
        var dots = places.stream().map(p -> middle.add(p.multiply(scale))).toList();
        var marks = new ArrayList<Drawing.Mark>();
        for (double ring : RINGS) {
            if (ring * scale > 3 * DISC && ring * scale <= room + DISC) {
                ring(middle, ring, scale, ruler, marks);
            }
        }
        cross(middle, marks);
        numbers(dots, apart(dots, width, height), ruler, marks);
        return new Drawing(width, height, marks);
    }

    /** In kilometres, x to the east and y to the south. */
    private Point2D away(LatLon place) {
        double east = place.longitude() - centre.longitude();
        double south = centre.latitude() - place.latitude();
        return new Point2D(
                east * DEGREE * Math.cos(Math.toRadians(centre.latitude())), south * DEGREE);
    }

    private void ring(
            Point2D middle,
            double radius,
            double scale,
            Paper.Ruler ruler,
            List<Drawing.Mark> marks) {
        var dashed = new Drawing.Stroke(Color.gray(0.55), 0.5, List.of(3.0, 2.5), false);
        marks.add(PaperMarks.ring(middle, radius * scale, Optional.empty(), dashed));
        String far = radius < 1 ? radius + "" : (int) radius + "";
        String words = far + " " + kilometres;
        double wide = ruler.width(Face.SANS, SMALL, words);
        double y = middle.getY() + radius * scale;
        marks.add(PaperMarks.words(words, middle.getX() - wide / 2, y - 2, wide, SMALL));
    }

    private static void cross(Point2D at, List<Drawing.Mark> marks) {
        var line = new Drawing.Stroke(Color.BLACK, 1.2, List.of(), false);
        marks.add(PaperMarks.line(List.of(at.add(-4, 0), at.add(4, 0)), false, line));
        marks.add(PaperMarks.line(List.of(at.add(0, -4), at.add(0, 4)), false, line));
    }

    private static void numbers(
            List<Point2D> dots, List<Point2D> discs, Paper.Ruler ruler, List<Drawing.Mark> marks) {
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
