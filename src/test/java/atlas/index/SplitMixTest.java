package atlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class SplitMixTest {
    private static final int DRAWS = 100_000;

    @Test
    void theSameStreamGivesTheSameNumbers() {
        var one = new SplitMix(7, 3);
        var other = new SplitMix(7, 3);
        for (int i = 0; i < 100; i++) {
            assertEquals(one.next(), other.next());
        }
    }

    @Test
    void seedsAndStreamsDiffer() {
        double number = new SplitMix(7, 3).next();
        assertNotEquals(number, new SplitMix(7, 4).next());
        assertNotEquals(number, new SplitMix(8, 3).next());
        assertNotEquals(number, new SplitMix(3, 7).next());
    }

    @Test
    void numbersAreEvenWithinAndAcrossStreams() {
        var within = new SplitMix(1, 0);
        int[] tenths = new int[10];
        int[] across = new int[10];
        for (int i = 0; i < DRAWS; i++) {
            tenths[(int) (10 * within.next())]++;
            across[(int) (10 * new SplitMix(1, i).next())]++;
        }
        // Five standard deviations of a binomial count.
        double far = 5 * Math.sqrt(DRAWS * 0.1 * 0.9);
        for (int tenth = 0; tenth < 10; tenth++) {
            assertEquals(DRAWS / 10.0, tenths[tenth], far);
            assertEquals(DRAWS / 10.0, across[tenth], far);
        }
    }

    /**
     * Uniform on the simplex: each of n shares has mean 1/n and variance (n - 1) / (n^2 (n + 1)).
     */
    @Test
    void sharesAddUpAndEveryDivisionIsAsLikely() {
        double[] shares = new double[4];
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < DRAWS; i++) {
            new SplitMix(5, i).divide(shares);
            assertEquals(1, Arrays.stream(shares).sum(), 1e-12);
            assertTrue(Arrays.stream(shares).allMatch(s -> s >= 0));
            sum += shares[2];
            squares += shares[2] * shares[2];
        }
        double mean = sum / DRAWS;
        assertEquals(0.25, mean, 0.005);
        assertEquals(3 / (16.0 * 5), squares / DRAWS - mean * mean, 0.001);
    }
}
