package atlas.index.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.index.Measures;
import atlas.index.Normalisation;
import atlas.index.Watch;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class SensitivityTest {
    private static final Measures PANEL = Sample.panel(12);

    @Test
    void theSeedDecidesEveryBit() {
        var one = run(Sample.CHOICES, 1, 100);
        assertEquals(one, run(Sample.CHOICES, 1, 100));
        assertNotEquals(one, run(Sample.CHOICES, 2, 100));
    }

    @Test
    void whatAloneVariesExplainsAll() {
        var fixed = Sample.fixed(0);
        var onlyScale =
                new Choices(
                        List.of(
                                Normalisation.PERCENTILE_RANK,
                                Normalisation.MIN_MAX,
                                Normalisation.DEVIATION_VALUE),
                        fixed.treatments(),
                        fixed.indexMeans(),
                        fixed.overallMeans(),
                        0);
        var effects = run(onlyScale, 1, 3_000).ofRanking();
        assertEquals(1, effects.size());
        assertEquals(Factor.NORMALISATION, effects.getFirst().factor());
        assertEquals(1, effects.getFirst().first(), 0.06);
        assertEquals(1, effects.getFirst().total(), 0.06);
    }

    @Test
    void totalsAreNotBelowFirstOrdersAndTogetherReachOne() {
        var effects = run(Sample.CHOICES, 1, 3_000).ofRanking();
        assertEquals(Factor.values().length, effects.size());
        double totals = 0;
        for (var effect : effects) {
            assertTrue(effect.total() >= effect.first() - 0.08, effect.toString());
            assertTrue(effect.total() >= 0);
            totals += effect.total();
        }
        assertTrue(totals > 0.95);
    }

    @Test
    void everyCityHasItsOwnEffects() {
        var effects = run(Sample.CHOICES, 1, 200);
        assertEquals(12, effects.ofCities().size());
        assertEquals(6, effects.of("c3").size());
        assertEquals(List.of(), effects.of("nowhere"));
    }

    @Test
    void whereNothingVariesThereIsNothingToExplain() {
        var effects = run(Sample.fixed(0), 1, 10);
        assertEquals(List.of(), effects.ofRanking());
        assertEquals(List.of(), effects.of("c0"));
    }

    @Test
    void itCanBeStopped() {
        assertEquals(
                Optional.empty(),
                Sensitivity.of(PANEL, Sample.SCENARIO, Sample.CHOICES)
                        .run(1, 100, done -> done < 0.5));
    }

    private static Effects run(Choices choices, long seed, int samples) {
        return Sensitivity.of(PANEL, Sample.SCENARIO, choices)
                .run(seed, samples, Watch.NONE)
                .orElseThrow();
    }
}
