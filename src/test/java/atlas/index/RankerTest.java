package atlas.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class RankerTest {
    @Test
    void tiesShareTheBestPlaceAndGapsHaveNone() {
        var ranker = new Ranker(5);
        assertArrayEquals(
                new int[] {2, 1, 0, 2, 4},
                ranker.ranks(new double[] {5, 9, Double.NaN, 5 + 1e-12, -3}));
        assertEquals(4, ranker.ranked());
    }

    @Test
    void itGivesTheSameRanksAsPlaces() {
        var random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            double[] scores = new double[random.nextInt(12)];
            for (int city = 0; city < scores.length; city++) {
                scores[city] =
                        random.nextInt(5) == 0
                                ? Double.NaN
                                : random.nextInt(4) - 1.5 + random.nextInt(3) * 6e-10;
            }
            var places = Place.among(new Column(scores), Place.SAME_SCORE);
            int[] ranks = new Ranker(scores.length).ranks(scores);
            for (int city = 0; city < scores.length; city++) {
                assertEquals((int) places.get(city).map(Place::rank).orElse(0), ranks[city]);
            }
        }
    }
}
