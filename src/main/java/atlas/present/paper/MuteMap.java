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
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;

/**
 * A map without names, in black and white: the middle of a city, rings around it, and the milieus
 * as numbers, from 1 in the order of the list.
 */
record MuteMap(LatLon centre, List<Milieu> milieus, String kilometres) implements Paper.Draft {
    private static final double SHARE = 0.92;
    private static final double SMALL = 6;
    private static final double DEGREE = 111.2;
    private static final double[] RINGS = {0.5, 1, 2, 5, 10, 20, 50};

    /** Copies the list. */
    MuteMap {
        milieus = List.copyOf(milieus);
    }

    @Override
    public Drawing draw(double width, Paper.Ruler ruler) {
        double height = width * SHARE;
        var middle = new Point2D(width / 2, height / 2);
        double room = Math.min(width, height) / 2 - 2 * Pins.DISC;
        var places = milieus.stream().map(m -> away(m.location())).toList();
        double farthest = places.stream().mapToDouble(Point2D::magnitude).max().orElse(1);
        double scale = room / Math.max(farthest, RINGS[0]);
        var dots = places.stream().map(p -> middle.add(p.multiply(scale))).toList();
        var marks = new ArrayList<Drawing.Mark>();
        for (double ring : RINGS) {
            if (ring * scale > 3 * Pins.DISC && ring * scale <= room + Pins.DISC) {
                ring(middle, ring, scale, ruler, marks);
            }
        }
        cross(middle, marks);
        marks.addAll(Pins.marks(dots, width, height, ruler));
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
}
