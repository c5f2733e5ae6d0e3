package atlas.out;

import atlas.ui.RadarGeometry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.geometry.Point2D;
import javafx.scene.paint.Color;

/**
 * The radar for paper, in black: the first city solid with round markers, the second dashed with
 * square ones, what stands in grey as an area.
 *
 * @param axes names of the seven indices
 * @param first seven scores
 * @param second seven scores
 * @param third seven scores
 * @param names of both cities, and of what stands in grey where there is something
 * @param radius at most, in points
 * @param levels whether the numbers of the rings are told, for those who draw on it
 */
public record PaperRadar(
        List<String> axes,
        List<OptionalDouble> first,
        List<OptionalDouble> second,
        List<OptionalDouble> third,
        List<String> names,
        double radius,
        boolean levels)
        implements Paper.Draft {
    private static final double SIZE = 6.8;
    private static final double LEVEL = 5.5;
    private static final double LINE = 8.6;
    private static final double WIDEST = 62;
    private static final double TOP = 22;
    private static final double LEGEND = 12;
    private static final double SAMPLE = 26;
    private static final int FEWEST_FOR_A_LINE = 3;
    private static final Color RING = Color.gray(0.72);
    private static final Color SECOND = Color.gray(0.25);

    /** Copies the lists. */
    public PaperRadar {
        axes = List.copyOf(axes);
        first = List.copyOf(first);
        second = List.copyOf(second);
        third = List.copyOf(third);
        names = List.copyOf(names);
    }

    @Override
    public Drawing draw(double width, Paper.Ruler ruler) {
        double room = Math.min(width / 2 - WIDEST, radius);
        var geometry = new RadarGeometry(width / 2, TOP + room, room);
        var marks = new ArrayList<Drawing.Mark>();
        grid(geometry, marks);
        if (levels) {
            levels(geometry, ruler, marks);
        }
        trace(third, geometry, Optional.of(Color.gray(0.9)), stroke(Color.gray(0.6), 0.5), marks);
        trace(second, geometry, Optional.empty(), dashed(), marks);
        trace(first, geometry, Optional.empty(), stroke(Color.BLACK, 1.3), marks);
        points(second, geometry).forEach(p -> marks.add(PaperMarks.square(p, 2)));
        points(first, geometry).forEach(p -> marks.add(PaperMarks.disc(p, 2.2)));
        for (int axis = 0; axis < axes.size(); axis++) {
            label(axis, geometry, ruler, marks);
        }
        double below = TOP + 2 * room + 2 * LINE;
        for (int row = 0; row < names.size(); row++) {
            legend(row, new Point2D(width / 2 - WIDEST, below + row * LEGEND), marks);
        }
        return new Drawing(width, below + names.size() * LEGEND, marks);
    }

    private static Drawing.Stroke stroke(Color colour, double width) {
        return new Drawing.Stroke(colour, width, List.of(), true);
    }

    private static Drawing.Stroke dashed() {
        return new Drawing.Stroke(SECOND, 1.1, List.of(4.0, 2.5), false);
    }

    private static void grid(RadarGeometry geometry, List<Drawing.Mark> marks) {
        for (int level = 25; level <= 100; level += 25) {
            var ring = new ArrayList<Point2D>();
            for (int axis = 0; axis < RadarGeometry.AXES; axis++) {
                ring.add(geometry.at(axis, level));
            }
            marks.add(PaperMarks.line(ring, true, stroke(RING, level == 100 ? 0.6 : 0.35)));
        }
        for (int axis = 0; axis < RadarGeometry.AXES; axis++) {
            var spoke = List.of(geometry.at(axis, 0), geometry.at(axis, 100));
            marks.add(PaperMarks.line(spoke, false, stroke(RING, 0.35)));
        }
    }

    /** Beside the first axis. */
    private static void levels(
            RadarGeometry geometry, Paper.Ruler ruler, List<Drawing.Mark> marks) {
        for (int level = 0; level <= 100; level += 25) {
            var at = geometry.at(0, level);
            double wide = ruler.width(Face.SANS, LEVEL, level + "");
            marks.add(
                    PaperMarks.words(
                            level + "", at.getX() - wide - 2.5, at.getY() + LEVEL, wide, LEVEL));
        }
    }

    /** A gap stays open; fewer than three values have no line at all. */
    private static void trace(
            List<OptionalDouble> values,
            RadarGeometry geometry,
            Optional<Color> fill,
            Drawing.Stroke stroke,
            List<Drawing.Mark> marks) {
        if (points(values, geometry).size() < FEWEST_FOR_A_LINE) {
            return;
        }
        for (var run : RadarGeometry.runs(values)) {
            boolean whole = run.size() == values.size();
            var points =
                    run.stream()
                            .map(axis -> geometry.at(axis, values.get(axis).orElseThrow()))
                            .toList();
            fill.filter(_ -> whole).ifPresent(f -> marks.add(PaperMarks.area(points, f)));
            marks.add(PaperMarks.line(points, whole, stroke));
        }
    }

    private static List<Point2D> points(List<OptionalDouble> values, RadarGeometry geometry) {
        var points = new ArrayList<Point2D>();
        for (int axis = 0; axis < values.size(); axis++) {
            if (values.get(axis).isPresent()) {
                points.add(geometry.at(axis, values.get(axis).getAsDouble()));
            }
        }
        return points;
    }

    private void label(
            int axis, RadarGeometry geometry, Paper.Ruler ruler, List<Drawing.Mark> marks) {
        var lines = lines(axes.get(axis), ruler);
        double across = RadarGeometry.across(axis);
        double down = RadarGeometry.down(axis);
        double x = geometry.at(axis, 100).getX() + 7 * across;
        double middle = geometry.at(axis, 100).getY() + (5 + LINE * lines.size() / 2) * down;
        double y = middle - LINE * lines.size() / 2 + SIZE;
        for (String line : lines) {
            double wide = ruler.width(Face.SANS, SIZE, line);
            double left = Math.abs(across) < 0.1 ? x - wide / 2 : across < 0 ? x - wide : x;
            marks.add(PaperMarks.words(line, left, y, wide, SIZE));
            y += LINE;
        }
    }

    /** In two lines where it is long, parted as evenly as its words allow. */
    private static List<String> lines(String name, Paper.Ruler ruler) {
        if (ruler.width(Face.SANS, SIZE, name) <= WIDEST - 10) {
            return List.of(name);
        }
        int best = -1;
        for (int at = 1; at < name.length(); at++) {
            boolean parts = name.charAt(at) == ' ' || name.charAt(at - 1) == '・';
            if (parts && Math.abs(2 * at - name.length()) < Math.abs(2 * best - name.length())) {
                best = at;
            }
        }
        return best < 0
                ? List.of(name)
                : List.of(name.substring(0, best).strip(), name.substring(best).strip());
    }

    private void legend(int row, Point2D at, List<Drawing.Mark> marks) {
        double y = at.getY() + LEGEND / 2;
        var middle = new Point2D(at.getX() + SAMPLE / 2, y);
        var line = List.of(new Point2D(at.getX(), y), new Point2D(at.getX() + SAMPLE, y));
        switch (row) {
            case 0 -> {
                marks.add(PaperMarks.line(line, false, stroke(Color.BLACK, 1.3)));
                marks.add(PaperMarks.disc(middle, 2.2));
            }
            case 1 -> {
                marks.add(PaperMarks.line(line, false, dashed()));
                marks.add(PaperMarks.square(middle, 2));
            }
            default -> {
                var box =
                        List.of(
                                new Point2D(at.getX(), y - 3),
                                new Point2D(at.getX() + SAMPLE, y - 3),
                                new Point2D(at.getX() + SAMPLE, y + 3),
                                new Point2D(at.getX(), y + 3));
                marks.add(PaperMarks.area(box, Color.gray(0.9)));
                marks.add(PaperMarks.line(box, true, stroke(Color.gray(0.6), 0.5)));
            }
        }
        marks.add(
                PaperMarks.words(names.get(row), at.getX() + SAMPLE + 6, y + SIZE * 0.36, 0, 7.5));
    }
}
