package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Language;
import atlas.state.Region;
import atlas.state.Section;
import atlas.state.ViewState;
import atlas.state.ViewStateJson;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class BeginningTest {
    private static final Set<String> KNOWN = Set.of("kanazawa", "osaka");

    private static ViewState begin(Map<String, String> kept, String... words) {
        return Beginning.state(kept, Arguments.of(words), KNOWN, 2025);
    }

    @Test
    void theFirstStartShowsTheAsiaPacificWithKanazawa() {
        var state = begin(Map.of());
        assertEquals(Region.ASIA_PACIFIC, state.region());
        assertEquals(Optional.of("kanazawa"), state.city());
        assertEquals(2025, state.year());
    }

    @Test
    void theLastViewIsRestored() {
        var last = begin(Map.of()).withCity("osaka").withSection(Section.STORY);
        var kept = Map.of(Beginning.VIEW, ViewStateJson.write(last));
        assertEquals(last, begin(kept));
    }

    @Test
    void aYearWithoutANetworkBecomesTheNearest() {
        for (int[] pair : new int[][] {{1999, 2004}, {2014, 2014}, {2040, 2025}}) {
            var last = begin(Map.of()).withYear(pair[0]);
            var kept = Map.of(Beginning.VIEW, ViewStateJson.write(last));
            assertEquals(pair[1], begin(kept).year());
        }
    }

    @Test
    void theCommandLineHasTheLastWordOnTheLanguage() {
        var last = begin(Map.of()).withLanguage(Language.ENGLISH);
        var kept = Map.of(Beginning.VIEW, ViewStateJson.write(last));
        assertEquals(Language.JAPANESE, begin(kept, "--language=ja").language());
    }

    @Test
    void aDamagedViewOrALostCityBeginsAfresh() {
        assertEquals(begin(Map.of()), begin(Map.of(Beginning.VIEW, "{\"view\":")));
        assertEquals(
                Optional.empty(), Beginning.restored(Map.of(Beginning.VIEW, "nonsense"), KNOWN));
        var gone = ViewStateJson.write(begin(Map.of()).withCity("atlantis"));
        assertEquals(begin(Map.of()), begin(Map.of(Beginning.VIEW, gone)));
    }
}
