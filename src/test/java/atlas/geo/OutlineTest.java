package atlas.geo;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

final class OutlineTest {
    private static final double ROUNDED = 1e-7;

    private static final Bounds FRAME = new Bounds(0.2, 0.2, 0.4, 0.4);

    @Test
    void anAreaInsideTheFrameStaysAsItIs() {
        double[] square = {0.25, 0.25, 0.35, 0.25, 0.35, 0.35, 0.25, 0.35};
        assertArrayEquals(square, Outline.of(square).areaWithin(FRAME), ROUNDED);
    }

    @Test
    void anAreaAroundTheFrameBecomesTheFrame() {
        double[] square = {0, 0, 1, 0, 1, 1, 0, 1};
        Bounds clipped = Outline.of(Outline.of(square).areaWithin(FRAME)).bounds();
        assertEquals(0.2, clipped.left(), ROUNDED);
        assertEquals(0.2, clipped.top(), ROUNDED);
        assertEquals(0.4, clipped.right(), ROUNDED);
        assertEquals(0.4, clipped.bottom(), ROUNDED);
    }

    @Test
    void anAreaElsewhereLeavesNothing() {
        double[] square = {0.6, 0.6, 0.7, 0.6, 0.7, 0.7};
        assertEquals(0, Outline.of(square).areaWithin(FRAME).length);
    }

    @Test
    void simplifyingDropsCrowdedPointsButKeepsTheEnds() {
        Outline line = Outline.of(new double[] {0, 0, 0.01, 0, 0.1, 0, 0.105, 0, 0.106, 0});
        Outline simple = line.simplified(0.05);
        assertEquals(3, simple.size());
        assertEquals(0.1, simple.x(1), ROUNDED);
        assertEquals(0.106, simple.x(2), ROUNDED);
    }
}
