package atlas.geo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TopologyTest {
    // Outlines are kept in four bytes a number.
    private static final double ROUNDED = 1e-7;

    private static final double[] DEGREES = {1, 1};
    private static final double[] ORIGIN = {0, 0};

    @Test
    void arcsAreStepsOfAGridAndCanRunBackward() {
        var topology =
                new Topology(
                        List.of(new int[] {10, 0, 5, 0}, new int[] {10, 10, 5, -10}),
                        new double[] {2, 1},
                        new double[] {100, 0});
        Outline line = topology.line(new int[] {0, ~1}).getFirst();
        assertEquals(3, line.size());
        assertEquals(Mercator.x(120), line.x(0), ROUNDED);
        assertEquals(Mercator.x(130), line.x(1), ROUNDED);
        assertEquals(Mercator.x(120), line.x(2), ROUNDED);
        assertEquals(Mercator.y(10), line.y(2), ROUNDED);
    }

    @Test
    void whatIsStitchedAtTheDateLineStaysWhole() {
        List<Outline> parts = area(178, 60, 4, 0, -4 + 1, 5).stream().toList();
        assertEquals(1, parts.size());
        List<Outline> across = area(178, 60, -356, 0, 0, 5);
        assertEquals(1, across.size());
        assertEquals(4.0 / 360, width(across.getFirst()), ROUNDED);
    }

    @Test
    void whatCrossesTheCutIsThereOnBothEdges() {
        List<Outline> greenland = area(-60, 60, 40, 0, 0, 20, -40, 0);
        assertEquals(2, greenland.size());
        assertTrue(greenland.stream().anyMatch(o -> o.bounds().left() < 0));
        assertTrue(greenland.stream().anyMatch(o -> o.bounds().right() > 1));
    }

    @Test
    void theSeamAtTheDateLineIsNoCoast() {
        var seam = new int[] {170, 60, 10, 0, 0, 5, -10, 0, 0, -5};
        List<Outline> coast = new Topology(List.of(seam), DEGREES, ORIGIN).coast(new int[] {0});
        for (Outline part : coast) {
            for (int i = 1; i < part.size(); i++) {
                assertTrue(
                        part.x(i) != part.x(i - 1) || part.x(i) != Mercator.x(180),
                        "a line runs along 180 degrees");
            }
        }
        assertEquals(5, coast.stream().mapToInt(Outline::size).sum());
    }

    @Test
    void antarcticaReachesThePoleButHasNoCoastThere() {
        var ring = new int[] {-180, -70, 120, 0, 120, 0, 120, 0};
        var topology = new Topology(List.of(ring), DEGREES, ORIGIN);
        assertTrue(topology.area(new int[] {0}).stream().allMatch(o -> o.bounds().bottom() == 1));
        assertTrue(topology.coast(new int[] {0}).stream().allMatch(o -> o.bounds().bottom() < 0.8));
    }

    @Test
    void thePoleItselfIsNoLand() {
        var ring = new int[] {-180, -90, 120, 0, 120, 0, 120, 0};
        var topology = new Topology(List.of(ring), DEGREES, ORIGIN);
        assertEquals(List.of(), topology.area(new int[] {0}));
        assertEquals(List.of(), topology.coast(new int[] {0}));
    }

    private static List<Outline> area(int... steps) {
        return new Topology(List.of(steps), DEGREES, ORIGIN).area(new int[] {0});
    }

    private static double width(Outline outline) {
        return outline.bounds().right() - outline.bounds().left();
    }
}
