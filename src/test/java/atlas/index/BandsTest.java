package atlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class BandsTest {
    @Test
    void classesAreOfEqualSize() {
        var bands = of(10, 90, 20, 80, 30, 70, 40, 60, 50, 100);
        assertEquals(
                List.of(
                        new Bands.Band(1, 10, 20, 2),
                        new Bands.Band(2, 30, 40, 2),
                        new Bands.Band(3, 50, 60, 2),
                        new Bands.Band(4, 70, 80, 2),
                        new Bands.Band(5, 90, 100, 2)),
                bands.bands());
        assertEquals(Optional.of(1), bands.of("c0"));
        assertEquals(Optional.of(5), bands.of("c1"));
    }

    @Test
    void equalScoresShareAClassSoOneCanStayEmpty() {
        assertEquals(
                List.of(new Bands.Band(1, 10, 10, 4), new Bands.Band(5, 20, 20, 1)),
                of(10, 10, 10, 20, 10).bands());
    }

    @Test
    void fewerCitiesThanClassesLeaveSomeOut() {
        assertEquals(Map.of("c0", 3, "c1", 1), of(20, 10).classes());
    }

    @Test
    void aCityWithoutAScoreHasNoClass() {
        var bands = of(10, Double.NaN, 30);
        assertEquals(Optional.empty(), bands.of("c1"));
        assertEquals(2, bands.bands().stream().mapToInt(Bands.Band::cities).sum());
        assertEquals(List.of(), of(Double.NaN).bands());
        assertEquals(List.of(), of().bands());
    }

    /** Cities c0, c1 ... with overall scores. */
    private static Bands of(double... overall) {
        var cities = new ArrayList<CityScores>();
        for (double score : overall) {
            var whole =
                    Double.isNaN(score)
                            ? Score.missing(Reason.NO_DATA, 0, 7)
                            : Score.of(score, 7, 7);
            cities.add(new CityScores("c" + cities.size(), List.of(), whole, List.of()));
        }
        var empty = Scorer.score(new SamplePanel(1).measures(), Scenario.published());
        return Bands.of(new PanelScores(empty.origin(), cities, List.of()), 5);
    }
}
