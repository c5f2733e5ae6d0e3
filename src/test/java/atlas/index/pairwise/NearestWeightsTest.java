package atlas.index.pairwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.index.Aggregation;
import atlas.index.Reason;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class NearestWeightsTest {
    private static final double[] EQUAL = {1, 1, 1};
    private static final int STEPS = 100;

    private final Random random = new Random(77);

    /** Level at 3/7 of the first index; from a half each that is 1/14 off twice. */
    @Test
    void twoIndicesMeetWhereTheCitiesAreLevel() {
        double[][] scores = {{40, 80}, {50, 20}};
        var standings = Given.standings(scores, new double[] {1, 1}, Aggregation.ARITHMETIC, 1);
        var found = assertInstanceOf(Nearest.Found.class, NearestWeights.find(standings, "c0"));
        assertEquals(3 / 7.0, found.shares().get(0), 1e-9);
        assertEquals(4 / 7.0, found.shares().get(1), 1e-9);
        assertEquals(0, found.shares().get(2));
        assertEquals(Math.sqrt(2) / 14, found.distance(), 1e-9);
        assertTrue(found.exact());
    }

    @Test
    void theFirstIsFirstAlready() {
        double[][] scores = {{40, 80}, {50, 20}};
        var standings = Given.standings(scores, new double[] {1, 1}, Aggregation.ARITHMETIC, 1);
        assertEquals(new Nearest.First(), NearestWeights.find(standings, "c1"));
    }

    @Test
    void whoIsWorseEverywhereNeverComesFirst() {
        double[][] scores = {{40, 80, 10}, {50, 60, 90}, {30, 30.5, 5}};
        var standings = Given.standings(scores, EQUAL, Aggregation.ARITHMETIC, 1);
        assertEquals(new Nearest.Never(List.of("c1"), true), NearestWeights.find(standings, "c0"));
    }

    /** Behind by far in the third index, ahead by a hair in the first: one percent is too much. */
    @Test
    void someComeFirstOnlyIfAnIndexIsDropped() {
        double[][] scores = {{50.1, 50}, {50, 50}, {0, 100}};
        var standings = Given.standings(scores, EQUAL, Aggregation.ARITHMETIC, 2);
        var zeros =
                assertInstanceOf(Nearest.OnlyWithZeros.class, NearestWeights.find(standings, "c0"));
        assertEquals(Set.of(3), zeros.dropped());
        assertEquals(0.5, zeros.shares().get(0), 1e-9);
        assertEquals(0.5, zeros.shares().get(1), 1e-9);
        assertEquals(0.0, zeros.shares().get(2));
    }

    @Test
    void anIndexThatNobodyHasKeepsItsWeight() {
        double gap = Double.NaN;
        double[][] scores = {{40, 80}, {50, 20}, {gap, gap}};
        var standings = Given.standings(scores, EQUAL, Aggregation.ARITHMETIC, 1);
        var found = assertInstanceOf(Nearest.Found.class, NearestWeights.find(standings, "c0"));
        assertEquals(3 / 7.0 * 2 / 3, found.shares().get(0), 1e-9);
        assertEquals(4 / 7.0 * 2 / 3, found.shares().get(1), 1e-9);
        assertEquals(1 / 3.0, found.shares().get(2), 1e-9);
    }

    @Test
    void aCityWithoutAScoreSaysWhy() {
        double gap = Double.NaN;
        double[][] scores = {{gap, 80}, {50, 60}, {gap, 30}};
        var standings = Given.standings(scores, EQUAL, Aggregation.ARITHMETIC, 2);
        assertEquals(
                new Nearest.NotScored(Reason.TOO_FEW_INDICES),
                NearestWeights.find(standings, "c0"));
    }

    @Test
    void noGridOfWeightsHasANearerPoint() {
        int found = 0;
        for (int i = 0; i < 150; i++) {
            var standings = Given.random(random, 3, i % 3 == 0);
            double grid = nearestOnGrid(standings);
            switch (NearestWeights.find(standings, "c0")) {
                case Nearest.Found(var shares, var distance, var exact) -> {
                    found++;
                    double[] weights = shares.stream().mapToDouble(s -> s).toArray();
                    assertEquals(1, standings.ranks(weights)[0]);
                    assertTrue(shares.stream().limit(3).allMatch(s -> s >= 0.01 - 1e-9));
                    assertEquals(distance, Plane.distance(weights, standings.shares()), 1e-12);
                    assertTrue(
                            distance <= grid + 1e-9, distance + " > " + grid + ", exact " + exact);
                }
                case Nearest.OnlyWithZeros _, Nearest.Never _ ->
                        assertEquals(Double.POSITIVE_INFINITY, grid, () -> describe(standings));
                case Nearest.First _ -> assertTrue(grid < 0.01);
                case Nearest.NotScored _ -> assertEquals(Double.POSITIVE_INFINITY, grid);
            }
        }
        assertTrue(found > 30, "only " + found);
    }

    private static String describe(Standings standings) {
        var words = new StringBuilder(standings.mean().toString());
        for (int city = 0; city < standings.cities(); city++) {
            words.append(" [");
            for (int i = 0; i < 3; i++) {
                words.append(standings.index(i, city)).append(' ');
            }
            words.append(']');
        }
        return words.toString();
    }

    private static double nearestOnGrid(Standings standings) {
        double best = Double.POSITIVE_INFINITY;
        for (int first = 1; first < STEPS; first++) {
            for (int second = 1; first + second <= STEPS - 1; second++) {
                double[] weights = new double[7];
                weights[0] = (double) first / STEPS;
                weights[1] = (double) second / STEPS;
                weights[2] = 1 - weights[0] - weights[1];
                double distance = Plane.distance(weights, standings.shares());
                if (distance < best && standings.ranks(weights)[0] == 1) {
                    best = distance;
                }
            }
        }
        return best;
    }
}
