package atlas.index;

import static atlas.index.SamplePanel.indicator;
import static atlas.index.SamplePanel.observation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Bilingual;
import atlas.city.GeoLevel;
import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import atlas.city.Observation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class MeasuresTest {
    private static final Indicator MUSEUMS = indicator("museums", 4);

    @Test
    void theLatestYearCounts() {
        var measures =
                new SamplePanel(2)
                        .with(MUSEUMS)
                        .with(observation("c0", "museums", 2021, 7))
                        .with(observation("c0", "museums", 2023, 8))
                        .with(observation("c0", "museums", 2022, 9))
                        .measures();
        assertEquals(Optional.of(8.0), value(measures, "c0"));
        assertEquals(Optional.empty(), value(measures, "c1"));
    }

    @Test
    void inOneYearTheCityComesBeforeItsPrefecture() {
        var panel =
                new SamplePanel(1)
                        .with(MUSEUMS)
                        .with(observation("c0", "museums", 2021, 7))
                        .with(observation("c0", "museums", 2021, 3, GeoLevel.PREFECTURE));
        assertEquals(Optional.of(7.0), value(panel.measures(), "c0"));
    }

    @Test
    void withoutPrefecturesAnOlderValueOfTheCityReturns() {
        var measures =
                new SamplePanel(2)
                        .with(MUSEUMS)
                        .with(observation("c0", "museums", 2021, 7))
                        .with(observation("c0", "museums", 2023, 3, GeoLevel.PREFECTURE))
                        .with(observation("c1", "museums", 2023, 4, GeoLevel.PREFECTURE))
                        .measures();
        assertEquals(Optional.of(3.0), value(measures, "c0"));
        assertEquals(Optional.of(7.0), value(measures.withoutPrefectural(), "c0"));
        assertEquals(Optional.empty(), value(measures.withoutPrefectural(), "c1"));
    }

    @Test
    void strangersAreLeftAside() {
        var words = new Bilingual("", "");
        var elsewhere =
                new Indicator(
                        "ships",
                        1,
                        List.of("other"),
                        IndicatorRole.CORE,
                        words,
                        words,
                        1,
                        words,
                        words,
                        "");
        var measures =
                new SamplePanel(1)
                        .with(MUSEUMS, Double.POSITIVE_INFINITY)
                        .with(elsewhere, 3)
                        .with(observation("nowhere", "museums", 2020, 1))
                        .with(observation("c0", "unheard-of", 2020, 1))
                        .measures();
        assertEquals(List.of(MUSEUMS), measures.indicators());
        assertEquals(Optional.empty(), value(measures, "c0"));
        assertEquals(Optional.empty(), value(measures, "nowhere"));
        assertEquals(Optional.empty(), measures.observation("c0", "ships"));
    }

    private static Optional<Double> value(Measures measures, String city) {
        return measures.observation(city, "museums").map(Observation::value);
    }
}
