package atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Confidence;
import atlas.city.Examples;
import atlas.city.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CitySourcesTest {
    private final CitySources sources = CitySources.of(Examples.kanazawa());

    @Test
    void numbersSourcesInTheOrderOfTheTabs() {
        assertEquals(
                List.of("census", "KZ05", "KZ01"),
                sources.numbered().stream().map(Source::id).toList());
        assertEquals(3, sources.number(sources.numbered().getLast()));
    }

    @Test
    void countsRecordsWithoutASource() {
        assertEquals(2, sources.withoutSource());
    }

    @Test
    void countsRecordsByConfidence() {
        assertEquals(Map.of(Confidence.HIGH, 6L, Confidence.MEDIUM, 3L), sources.byConfidence());
    }
}
