package atlas.index;

import static atlas.index.SamplePanel.indicator;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Confidence;
import atlas.city.GeoLevel;
import atlas.city.Observation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Three cities of 100, 50 and 10 with 20, 15 and 4 of a thing; the rates say 1, 2, 3. */
final class CountsTest {
    private static final double[] RATES = {1, 2, 3};
    private static final double[] COUNTS = {20, 15, 4};
    private static final Map<String, Double> POPULATIONS =
            Map.of("c0", 100.0, "c1", 50.0, "c2", 10.0);
    private static final Scenario MIN_MAX =
            Scenario.published()
                    .withScaling(new Scenario.Scaling(Normalisation.MIN_MAX))
                    .withCoverage(new Scenario.Coverage(0, 1, 1));

    private final SamplePanel panel = panel(GeoLevel.MUNICIPALITY);

    @Test
    void eachBasisComparesItsOwnNumber() {
        assertEquals(List.of(0.0, 50.0, 100.0), scores(panel, POPULATIONS, Basis.AS_DEFINED));
        assertEquals(List.of(100.0, 68.75, 0.0), scores(panel, POPULATIONS, Basis.ABSOLUTE));
        assertEquals(List.of(0.0, 50.0, 100.0), scores(panel, POPULATIONS, Basis.PER_HEAD));
        assertEquals(List.of(100.0, 68.75, 0.0), scores(panel, POPULATIONS, Basis.SHARE));
        assertEquals(Set.of("a"), counted(panel, POPULATIONS, Basis.PER_HEAD));
        assertEquals(Set.of(), counted(panel, POPULATIONS, Basis.AS_DEFINED));
    }

    @Test
    void lessCountsAsBetterWhereLessIs() {
        var less = new SamplePanel(3);
        for (int city = 0; city < 3; city++) {
            less.with(observation("c" + city, city, GeoLevel.MUNICIPALITY, true));
        }
        less.with(indicator("a", 1, -1, atlas.city.IndicatorRole.CORE));
        assertEquals(List.of(0.0, 31.25, 100.0), scores(less, POPULATIONS, Basis.ABSOLUTE));
    }

    @Test
    void aCountOfAPrefectureIsNotDividedByTheCity() {
        var prefectural = panel(GeoLevel.PREFECTURE);
        assertEquals(Set.of(), counted(prefectural, POPULATIONS, Basis.PER_HEAD));
        assertEquals(Set.of("a"), counted(prefectural, POPULATIONS, Basis.ABSOLUTE));
    }

    @Test
    void withoutAPopulationOrACountValuesStayAsDefined() {
        var unknown = Map.of("c0", 100.0, "c1", 50.0);
        assertEquals(List.of(0.0, 50.0, 100.0), scores(panel, unknown, Basis.PER_HEAD));
        assertEquals(Set.of(), counted(panel, unknown, Basis.PER_HEAD));
        var partly =
                new SamplePanel(3)
                        .with(observation("c0", 0, GeoLevel.MUNICIPALITY, true))
                        .with(observation("c1", 1, GeoLevel.MUNICIPALITY, false));
        partly.with(indicator("a", 1));
        for (Basis basis : Basis.values()) {
            assertEquals(Set.of(), counted(partly, POPULATIONS, basis), basis.name());
        }
    }

    /** A group's shares are those of the group. */
    @Test
    void populationsOutliveTheChoiceOfCities() {
        var selection = MIN_MAX.selection().on(Basis.PER_HEAD).among(Set.of("c0", "c2"));
        var measures = panel.measures(POPULATIONS);
        assertEquals(Set.of("a"), measures.counted(selection));
        assertEquals(Set.of("a"), measures.counted(selection.on(Basis.SHARE)));
    }

    private static List<Double> scores(
            SamplePanel panel, Map<String, Double> populations, Basis basis) {
        var scenario = MIN_MAX.withSelection(MIN_MAX.selection().on(basis));
        return Scorer.score(panel.measures(populations), scenario).cities().stream()
                .map(c -> c.overall().value().orElse(Double.NaN))
                .map(v -> Math.rint(v * 1e9) / 1e9)
                .toList();
    }

    private static Set<String> counted(
            SamplePanel panel, Map<String, Double> populations, Basis basis) {
        return panel.measures(populations).counted(MIN_MAX.selection().on(basis));
    }

    private static SamplePanel panel(GeoLevel level) {
        var panel = new SamplePanel(3).with(indicator("a", 1));
        for (int city = 0; city < 3; city++) {
            panel.with(observation("c" + city, city, level, true));
        }
        return panel;
    }

    private static Observation observation(String city, int at, GeoLevel level, boolean counted) {
        return new Observation(
                city,
                "a",
                2020,
                RATES[at],
                level,
                "",
                counted
                        ? Optional.of(
                                new Observation.Count(COUNTS[at], "", Optional.empty(), "", ""))
                        : Optional.empty(),
                "source",
                Confidence.HIGH,
                "");
    }
}
