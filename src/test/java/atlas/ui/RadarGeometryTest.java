package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

final class RadarGeometryTest {
    private final RadarGeometry geometry = new RadarGeometry(200, 100, 80);

    @Test
    void theFirstAxisPointsUp() {
        assertPoint(200, 20, geometry.at(0, 100));
    }

    @Test
    void theOthersFollowClockwiseBySevenths() {
        for (int axis = 0; axis < 7; axis++) {
            Point2D end = geometry.at(axis, 100).subtract(geometry.centre());
            double fromTop = Math.toDegrees(Math.atan2(end.getX(), -end.getY()));
            assertEquals(axis * 360 / 7.0, (fromTop + 360) % 360, 1e-9);
            assertEquals(80, end.magnitude(), 1e-9);
        }
    }

    @Test
    void valuesLieOnTheirAxisInProportion() {
        assertPoint(200, 100, geometry.at(4, 0));
        assertPoint(200, 80, geometry.at(0, 25));
    }

    @Test
    void aPlaceTellsItsAxisAndItsValue() {
        for (int axis = 0; axis < 7; axis++) {
            Point2D place = geometry.at(axis + 0.4, 60);
            assertEquals(axis, geometry.nearestAxis(place));
            assertEquals(70, geometry.value(axis, geometry.at(axis, 70)), 1e-9);
        }
        assertEquals(0, geometry.nearestAxis(geometry.at(6.7, 60)));
        assertEquals(100, geometry.value(2, geometry.at(2, 180)), 1e-9);
        assertEquals(0, geometry.value(0, geometry.at(3.5, 80)), 1e-9);
    }

    @Test
    void withoutGapsThereIsOneRun() {
        assertEquals(List.of(List.of(0, 1, 2, 3, 4, 5, 6)), runs("1111111"));
    }

    @Test
    void aGapOpensTheLineAndTheTopDoesNot() {
        assertEquals(List.of(List.of(4, 5, 6, 0, 1, 2)), runs("1110111"));
        assertEquals(List.of(List.of(2), List.of(5, 6, 0)), runs("1010011"));
        assertEquals(List.of(List.of(1), List.of(4, 5)), runs("0100110"));
    }

    @Test
    void nothingKnownMeansNoRun() {
        assertEquals(List.of(), runs("0000000"));
    }

    private static List<List<Integer>> runs(String known) {
        return RadarGeometry.runs(
                Arrays.stream(known.split(""))
                        .map(k -> k.equals("1") ? OptionalDouble.of(50) : OptionalDouble.empty())
                        .toList());
    }

    private static void assertPoint(double x, double y, Point2D point) {
        assertEquals(x, point.getX(), 1e-9);
        assertEquals(y, point.getY(), 1e-9);
    }
}
