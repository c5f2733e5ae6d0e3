package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SharesTest {
    @Test
    void anEdgeMovesWeightBetweenNeighboursOnly() {
        assertArrayEquals(
                new double[] {0.3, 0.1, 0.6},
                Shares.moved(new double[] {0.2, 0.2, 0.6}, 0, 0.1),
                1e-12);
        assertArrayEquals(
                new double[] {0, 0.4, 0.6},
                Shares.moved(new double[] {0.2, 0.2, 0.6}, 0, -5),
                1e-12);
    }

    @Test
    void theOthersKeepTheirProportions() {
        assertArrayEquals(
                new double[] {0.6, 0.1, 0.3},
                Shares.changed(new double[] {0.2, 0.2, 0.6}, 0, 0.4),
                1e-12);
        assertArrayEquals(
                new double[] {0.9, 0.05, 0.05},
                Shares.changed(new double[] {1, 0, 0}, 0, -0.1),
                1e-12);
    }

    @Test
    void theTotalStaysWhateverTheHandDoes() {
        var random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            double[] shares = random.doubles(7).toArray();
            double sum = Arrays.stream(shares).sum();
            Arrays.setAll(shares, i -> shares[i] / sum);
            double by = random.nextDouble(-1.5, 1.5);
            double[] changed =
                    random.nextBoolean()
                            ? Shares.moved(shares, random.nextInt(6), by)
                            : Shares.changed(shares, random.nextInt(7), by);
            assertEquals(1, Arrays.stream(changed).sum(), 1e-9);
            assertTrue(Arrays.stream(changed).allMatch(s -> s >= 0));
        }
    }
}
