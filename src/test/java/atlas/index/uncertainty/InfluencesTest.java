package atlas.index.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.index.SamplePanel;
import atlas.index.Weights;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class InfluencesTest {
    private static final double GAP = Double.NaN;

    /** By hand: sums of products 6, 10 and 6, so r = 6 / sqrt(60). */
    @Test
    void correlationIsPearsons() {
        double[] a = {1, 2, GAP, 3, 4, 5};
        double[] b = {2, 4, 9, 5, 4, 5};
        assertEquals(6 / Math.sqrt(60), Influences.correlation(a, b).orElseThrow(), 1e-12);
    }

    @Test
    void twoPairsOrEqualValuesTellNothing() {
        double[] two = {1, 2, GAP};
        double[] same = {0.1, 0.1, 0.1};
        double[] three = {1, 2, 3};
        assertEquals(OptionalDouble.empty(), Influences.correlation(two, three));
        assertEquals(OptionalDouble.empty(), Influences.correlation(same, three));
    }

    @Test
    void aWeightIsTheProductOfTheSharesOnTheWay() {
        var panel = Sample.panel(10);
        var weights = Weights.equal().withIndex(1, 3).withIndicator("i10", 2);
        var influences = Influences.of(panel, Sample.SCENARIO.withWeights(weights));
        assertEquals(3 / 9.0, influences.indices().get(0).weight(), 1e-12);
        assertEquals(1 / 9.0, influences.indices().get(6).weight(), 1e-12);
        assertEquals(3 / 9.0 * 2 / 4, influences.indicators().get(0).weight(), 1e-12);
        assertEquals(3 / 9.0 * 1 / 4, influences.indicators().get(1).weight(), 1e-12);
        assertEquals(
                1, influences.indicators().stream().mapToDouble(Influence::weight).sum(), 1e-12);
    }

    @Test
    void theOnlyIndexThatCountsExplainsEverything() {
        var panel = new SamplePanel(5);
        for (int index = 1; index <= 7; index++) {
            panel.with(SamplePanel.indicator("a" + index, index), 1, 2, 3, 4, 5 + index)
                    .with(SamplePanel.indicator("b" + index, index), 2, 1, 3, 5, 4);
        }
        var influences = Influences.of(panel.measures(), Sample.SCENARIO);
        assertEquals("index-1", influences.indices().getFirst().id());
        assertEquals(1, influences.indices().getFirst().explained().orElseThrow(), 1e-9);
        assertTrue(influences.indicators().getFirst().correlation().orElseThrow() < 1);
    }
}
