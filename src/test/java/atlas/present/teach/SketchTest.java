package atlas.present.teach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SketchTest {
    private static final Stroke ONE = line(0.1, 0.1, 0.5, 0.1);
    private static final Stroke TWO = line(0.1, 0.2, 0.5, 0.2);

    @Test
    void theLastChangeIsUndoneFirstWhateverItWas() {
        var both = Sketch.EMPTY.with(ONE).with(TWO);
        assertEquals(List.of(ONE), both.undone().strokes());
        assertEquals(both.strokes(), both.cleared().undone().strokes());
        assertEquals(both.strokes(), both.without(ONE::equals).undone().strokes());
        assertEquals(Sketch.EMPTY, Sketch.EMPTY.undone());
    }

    @Test
    void theEraserTakesTheUppermostStrokeItTouchesAndNoOther() {
        var both = Sketch.EMPTY.with(ONE).with(TWO);
        assertEquals(
                List.of(TWO),
                both.without(s -> s.isNear(new Point(300, 62), 6, 1000, 600)).strokes());
        assertEquals(both, both.without(s -> s.isNear(new Point(300, 90), 6, 1000, 600)));
        assertEquals(List.of(ONE), both.without(_ -> true).strokes());
    }

    @Test
    void smoothingTakesTheTremorAndLeavesTheEnds() {
        var trembling =
                new Stroke(
                        Stroke.Tool.PEN,
                        Stroke.Ink.RED,
                        List.of(
                                new Point(0, 0.5),
                                new Point(0.1, 0.52),
                                new Point(0.2, 0.48),
                                new Point(0.3, 0.5)));
        var smooth = trembling.smoothed().points();
        assertEquals(new Point(0, 0.5), smooth.getFirst());
        assertEquals(new Point(0.3, 0.5), smooth.getLast());
        for (int i = 1; i < 3; i++) {
            assertEquals(trembling.points().get(i).x(), smooth.get(i).x(), 1e-9);
            assertTrue(
                    Math.abs(smooth.get(i).y() - 0.5)
                            < Math.abs(trembling.points().get(i).y() - 0.5) / 1.5);
        }
        assertEquals(ONE, ONE.smoothed());
    }

    @Test
    void anArrowIsStraightHoweverTheHandWent() {
        var arrow =
                new Stroke(Stroke.Tool.ARROW, Stroke.Ink.BLUE, List.of(new Point(0, 0)))
                        .to(new Point(0.5, 0.1))
                        .to(new Point(0.4, 0.3));
        assertEquals(List.of(new Point(0, 0), new Point(0.4, 0.3)), arrow.points());
    }

    @Test
    void theBarbsLieBehindTheTipOnBothSides() {
        var barbs = Stroke.barbs(new Point(0, 0), new Point(100, 0), 20);
        for (Point barb : barbs) {
            assertEquals(20, Math.hypot(barb.x() - 100, barb.y()), 1e-9);
            assertTrue(barb.x() < 100);
        }
        assertEquals(0, barbs.getFirst().y() + barbs.getLast().y(), 1e-9);
        assertFalse(Math.abs(barbs.getFirst().y()) < 5);
        assertEquals(
                3,
                Math.hypot(
                        Stroke.barbs(new Point(0, 0), new Point(3, 0), 20).getFirst().x() - 3,
                        Stroke.barbs(new Point(0, 0), new Point(3, 0), 20).getFirst().y()),
                1e-9,
                "no longer than the arrow");
    }

    private static Stroke line(double x1, double y1, double x2, double y2) {
        return new Stroke(
                Stroke.Tool.PEN, Stroke.Ink.RED, List.of(new Point(x1, y1), new Point(x2, y2)));
    }
}
