package atlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The engine against an independent slow twin, over generated panels with gaps. */
final class ReferenceTest {
    private static final int PANELS = 2_000;

    private int compared;

    @Test
    void theEngineEqualsTheNaiveMethod() {
        var random = new Random(408);
        for (int i = 0; i < PANELS; i++) {
            var panel = SamplePanel.random(random);
            var scenario = SampleScenario.random(random, panel.indicators());
            var scores = Scorer.score(panel.measures(), scenario);
            var naive = new NaiveScores(panel, scenario);
            scores.cities().forEach(city -> compareValues(city, naive));
            scores.cities().forEach(city -> comparePlaces(city, naive));
        }
        assertTrue(compared > 3 * PANELS, "only " + compared + " overall scores compared");
    }

    private static void compareValues(CityScores city, NaiveScores naive) {
        String id = city.cityId();
        for (IndicatorScore indicator : city.indicators()) {
            assertClose(naive.indicator(id, indicator.indicator().id()), indicator.value());
        }
        for (int number = 1; number <= 7; number++) {
            assertClose(naive.index(id, number), city.index(number).value());
        }
        assertClose(naive.overall(id), city.overall().value());
    }

    private void comparePlaces(CityScores city, NaiveScores naive) {
        if (city.overall().place().isPresent()) {
            compared++;
            assertEquals(naive.rank(city.cityId()), city.overall().place().orElseThrow().rank());
        }
    }

    private static void assertClose(OptionalDouble expected, OptionalDouble actual) {
        assertEquals(expected.isPresent(), actual.isPresent());
        assertEquals(expected.orElse(0), actual.orElse(0), 1e-8);
    }
}
