package atlas.index;

import static atlas.index.SamplePanel.indicator;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.GeoLevel;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class ProcedureTest {
    private static final double[] SKEWED = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100};
    private static final Scenario SMALL =
            Scenario.published().withCoverage(new Scenario.Coverage(0, 1, 1));

    @Test
    void itCountsWhatWentInAndWhatCameOut() {
        var panel =
                new SamplePanel(3)
                        .with(indicator("a", 1), 1, 2, Double.NaN)
                        .with(indicator("same", 2), 4, 4, 4)
                        .with(indicator("none", 3))
                        .with(indicator("b", 4))
                        .with(SamplePanel.observation("c0", "b", 2020, 1, GeoLevel.PREFECTURE))
                        .with(SamplePanel.observation("c2", "b", 2020, 2));
        var procedure = Procedure.of(panel.measures(), SMALL);
        assertEquals(3, procedure.cities());
        assertEquals(4, procedure.indicators().size());
        assertEquals(7, procedure.values());
        assertEquals(1, procedure.prefectural());
        assertEquals(5, procedure.gaps());
        assertEquals(List.of(indicator("same", 2)), procedure.unscaled());
        assertEquals(4, procedure.indexScores());
        assertEquals(3, procedure.overallScores());
        assertEquals(List.of(), procedure.treated());
    }

    /** COINr, vignette "Outlier Treatment": one value is moved. */
    @Test
    void itNamesTheIndicatorsThatWereWinsorised() {
        var treated = treated(Treatment.WINSORISE_OR_LOG, SKEWED).getFirst();
        assertEquals(1, treated.moved());
        assertFalse(treated.logarithm());
        assertEquals(3.063241, treated.before().skewness(), 1e-6);
        assertEquals(1.712038, treated.after().orElseThrow().skewness(), 1e-6);
        assertEquals(List.of(), treated(Treatment.NONE, SKEWED));
    }

    @Test
    void itSaysWhenTheLogarithmWasTaken() {
        double[] powers = IntStream.range(0, 100).mapToDouble(i -> Math.pow(2, i)).toArray();
        var treated = treated(Treatment.WINSORISE_OR_LOG, powers).getFirst();
        assertTrue(treated.logarithm());
        assertEquals(0, treated.moved());
        var winsorised = treated(Treatment.WINSORISE, powers).getFirst();
        assertFalse(winsorised.logarithm());
        assertEquals(5, winsorised.moved());
    }

    @Test
    void goalpostsTreatNothing() {
        var scaling = new Scenario.Scaling(Treatment.WINSORISE, Normalisation.GOALPOSTS, Map.of());
        var panel = new SamplePanel(SKEWED.length).with(indicator("a", 1), SKEWED);
        assertEquals(
                List.of(), Procedure.of(panel.measures(), SMALL.withScaling(scaling)).treated());
    }

    private static List<Procedure.Treated> treated(Treatment treatment, double[] values) {
        var panel = new SamplePanel(values.length).with(indicator("a", 1), values);
        var scaling = SMALL.scaling().with(treatment);
        return Procedure.of(panel.measures(), SMALL.withScaling(scaling)).treated();
    }
}
