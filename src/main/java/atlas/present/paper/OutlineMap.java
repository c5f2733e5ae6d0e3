package atlas.present.paper;

import atlas.geo.Bounds;
import atlas.geo.LatLon;
import atlas.geo.Mercator;
import atlas.geo.Outline;
import atlas.out.Drawing;
import atlas.out.Paper;
import atlas.out.PaperMarks;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;

/**
 * A map without names, in black and grey: land, its borders, and cities as numbers from 1 in the
 * order of the list. Square.
 *
 * @param places at least one
 */
record OutlineMap(List<LatLon> places, Lands lands) implements Paper.Draft {
    /** So much of the frame stays free around the cities. */
    private static final double MARGIN = 0.14;

    // Of the world's side; about 300 km around one city alone.
    private static final double LEAST = 0.008;
    private static final double FINEST = 0.4;
    private static final Color LAND = Color.gray(0.9);

    /** Copies the list. */
    OutlineMap {
        places = List.copyOf(places);
    }

    @Override
    public Drawing draw(double width, Paper.Ruler ruler) {
        var frame = frame();
        var sight = new Sight(frame, width / (frame.right() - frame.left()));
        var marks = new ArrayList<Drawing.Mark>();
        for (var outline : lands.areas()) {
            sight.fill(outline, marks);
        }
        var edge = new Drawing.Stroke(Color.gray(0.25), 0.5, List.of(), true);
        var border = new Drawing.Stroke(Color.gray(0.25), 0.6, List.of(3.0, 1.5), true);
        var faint = new Drawing.Stroke(Color.gray(0.65), 0.35, List.of(), true);
        lands.prefectures().forEach(outline -> sight.trace(outline, faint, marks));
        lands.borders().forEach(outline -> sight.trace(outline, border, marks));
        lands.coasts().forEach(outline -> sight.trace(outline, edge, marks));
        var around =
                List.of(
                        Point2D.ZERO,
                        new Point2D(width, 0),
                        new Point2D(width, width),
                        new Point2D(0, width));
        marks.add(PaperMarks.line(around, true, edge));
        var dots = places.stream().map(sight::place).toList();
        marks.addAll(Pins.marks(dots, width, width, ruler));
        return new Drawing(width, width, marks);
    }

    private Bounds frame() {
        var points = new double[places.size() * 2];
        for (int i = 0; i < places.size(); i++) {
            points[2 * i] = Mercator.x(places.get(i).longitude());
            points[2 * i + 1] = Mercator.y(places.get(i).latitude());
        }
        var around = Bounds.around(points);
        double side =
                Math.max(around.right() - around.left(), around.bottom() - around.top())
                        * (1 + 2 * MARGIN);
        double half = Math.max(side, LEAST) / 2;
        double x = (around.left() + around.right()) / 2;
        double y = (around.top() + around.bottom()) / 2;
        return new Bounds(x - half, y - half, x + half, y + half);
    }

    /** From the world onto the paper. */
    private record Sight(Bounds frame, double scale) {
        Point2D place(LatLon place) {
            return point(Mercator.x(place.longitude()), Mercator.y(place.latitude()));
        }

        private Point2D point(double x, double y) {
            return new Point2D((x - frame.left()) * scale, (y - frame.top()) * scale);
        }

        void fill(Outline outline, List<Drawing.Mark> marks) {
            if (!outline.bounds().overlaps(frame)) {
                return;
            }
            double[] area = outline.simplified(FINEST / scale).areaWithin(frame);
            var points = new ArrayList<Point2D>();
            for (int i = 0; i + 1 < area.length; i += 2) {
                points.add(point(area[i], area[i + 1]));
            }
            if (points.size() > 2) {
                marks.add(PaperMarks.area(points, LAND));
            }
        }

        /** The stretches of a line that lie within the frame. */
        void trace(Outline outline, Drawing.Stroke stroke, List<Drawing.Mark> marks) {
            if (!outline.bounds().overlaps(frame)) {
                return;
            }
            var line = outline.simplified(FINEST / scale);
            var stretch = new ArrayList<Point2D>();
            for (int i = 0; i < line.size(); i++) {
                double x = line.x(i);
                double y = line.y(i);
                if (holds(x, y)) {
                    stretch.add(point(x, y));
                } else {
                    end(stretch, stroke, marks);
                }
            }
            end(stretch, stroke, marks);
        }

        private boolean holds(double x, double y) {
            return x >= frame.left()
                    && x <= frame.right()
                    && y >= frame.top()
                    && y <= frame.bottom();
        }

        private static void end(
                List<Point2D> stretch, Drawing.Stroke stroke, List<Drawing.Mark> marks) {
            if (stretch.size() > 1) {
                marks.add(PaperMarks.line(List.copyOf(stretch), false, stroke));
            }
            stretch.clear();
        }
    }
}
