package atlas.index;

import static atlas.index.SamplePanel.indicator;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Confidence;
import atlas.city.GeoLevel;
import atlas.city.Observation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ScenarioTest {
    @ParameterizedTest
    @CsvSource({"-0.1, 2, 5", "1.1, 2, 5", "NaN, 2, 5", "0.5, 0, 5", "0.5, 2, 0"})
    void coverageIsAShareAndAtLeastOne(double share, int indicators, int indices) {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Scenario.Coverage(share, indicators, indices));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-1, 100, Double.NaN})
    void aScaleBeginsBelowItsEnd(double floor) {
        var scaling = Scenario.published().scaling();
        assertThrows(IllegalArgumentException.class, () -> scaling.withFloor(floor));
    }

    @Test
    void countsAreComparedWhereAllAreKept() {
        var panel =
                new SamplePanel(2)
                        .with(indicator("a", 1))
                        .with(indicator("b", 1))
                        .with(counted("c0", "a", 2, 900))
                        .with(counted("c1", "a", 5, 300))
                        .with(counted("c0", "b", 2, 900))
                        .with(SamplePanel.observation("c1", "b", 2020, 5));
        var scenario = Scenario.published();
        assertEquals(List.of(2, 2), places(panel, scenario));
        var absolute = scenario.withSelection(scenario.selection().on(Basis.ABSOLUTE));
        assertEquals(List.of(1, 2), places(panel, absolute));
        var goalposts =
                new Scenario.Scaling(
                        Treatment.NONE,
                        Normalisation.GOALPOSTS,
                        Map.of(
                                "a", new Goalposts(0, 10, false),
                                "b", new Goalposts(0, 10, false)));
        var fixed = Scorer.score(panel.measures(), absolute.withScaling(goalposts));
        assertTrue(
                Problem.of(fixed).contains(new Problem.NoGoalposts(indicator("a", 1))),
                "the posts are in the unit of the defined value");
    }

    private static List<Integer> places(SamplePanel panel, Scenario scenario) {
        return Scorer.score(panel.measures(), scenario).cities().getFirst().indicators().stream()
                .map(i -> i.place().map(Place::rank).orElse(0))
                .toList();
    }

    private static Observation counted(String city, String indicator, double value, double count) {
        return new Observation(
                city,
                indicator,
                2020,
                value,
                GeoLevel.MUNICIPALITY,
                "",
                Optional.of(new Observation.Count(count, "", Optional.empty(), "", "")),
                "source",
                Confidence.HIGH,
                "");
    }
}
