package atlas.index.uncertainty;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.index.CityScores;
import atlas.index.Measures;
import atlas.index.PanelScores;
import atlas.index.Place;
import atlas.index.Scorer;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class OmissionsTest {
    @Test
    void leavingOutIsScoringAnewWithoutTheIndicator() {
        for (int round = 0; round < 20; round++) {
            Measures panel = Sample.panel(10, new Random(round));
            var before = Scorer.score(panel, Sample.SCENARIO);
            var omissions = Omissions.of(panel, Sample.SCENARIO);
            assertEquals(21, omissions.all().size());
            for (var omission : omissions.all()) {
                var selection = Sample.SCENARIO.selection().without(Set.of(omission.indicatorId()));
                var after = Scorer.score(panel, Sample.SCENARIO.withSelection(selection));
                assertEquals(shifts(before, after), omission.shift());
            }
        }
    }

    @Test
    void whatMovesMostComesFirst() {
        var all = Omissions.of(Sample.panel(15), Sample.SCENARIO).all();
        for (int i = 1; i < all.size(); i++) {
            assertTrue(all.get(i - 1).meanShift() >= all.get(i).meanShift());
        }
        double sum = all.getFirst().shift().values().stream().mapToInt(Math::abs).sum();
        assertEquals(sum / all.getFirst().shift().size(), all.getFirst().meanShift(), 1e-12);
        assertTrue(sum > 0);
    }

    private static Map<String, Integer> shifts(PanelScores before, PanelScores after) {
        Map<String, Integer> shifts = new HashMap<>();
        for (CityScores city : before.cities()) {
            int from = rank(city);
            int to = rank(after.city(city.cityId()).orElseThrow());
            if (from > 0 && to > 0) {
                shifts.put(city.cityId(), to - from);
            }
        }
        return shifts;
    }

    private static int rank(CityScores city) {
        return city.overall().place().map(Place::rank).orElse(0);
    }
}
