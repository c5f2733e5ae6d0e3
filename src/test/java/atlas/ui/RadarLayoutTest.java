package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RadarLayoutTest {
    @ParameterizedTest
    @ValueSource(ints = {300, 340, 420, 600, 700})
    void wordsStandInsideAndApart(int width) {
        for (double label : List.of(40, 80, 120)) {
            var needs = needs(label, label / 2);
            double height = needs.height(needs.radius(width));
            var layout = RadarLayout.within(Point2D.ZERO, width, height, needs);
            var words = new ArrayList<>(layout.labels());
            words.add(layout.footer());
            for (Rectangle2D each : words) {
                assertTrue(new Rectangle2D(0, 0, width, height + 1e-9).contains(each));
                assertTrue(words.stream().noneMatch(o -> !o.equals(each) && overlap(o, each)));
            }
        }
    }

    @Test
    void theRadiusStopsGrowingAtTheLargest() {
        assertEquals(175, needs(60, 30).radius(2000));
    }

    @Test
    void theRingsShrinkWhenTheHeightIsShort() {
        var needs = needs(60, 30);
        double height = needs.height(needs.radius(600)) - 100;
        var layout = RadarLayout.within(Point2D.ZERO, 600, height, needs);
        assertTrue(layout.geometry().radius() < needs.radius(600));
        assertFalse(layout.labels().stream().anyMatch(l -> l.getMaxY() > height + 1e-6));
    }

    private static RadarLayout.Needs needs(double width, double height) {
        return new RadarLayout.Needs(
                Collections.nCopies(7, new Dimension2D(width, height)),
                new Dimension2D(50, 15),
                9,
                175);
    }

    private static boolean overlap(Rectangle2D one, Rectangle2D other) {
        return one.getMinX() < other.getMaxX() - 1e-9
                && other.getMinX() < one.getMaxX() - 1e-9
                && one.getMinY() < other.getMaxY() - 1e-9
                && other.getMinY() < one.getMaxY() - 1e-9;
    }
}
