package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.index.Ranking;
import atlas.index.Scenario;
import atlas.index.Scorer;
import atlas.index.pairwise.Standings;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class RivalryTest {
    private final Scenario scenario = Scenario.published();
    private final Standings standings = Standings.of(RankingSamples.measures("japan"), scenario);
    private final Ranking ranking = Scorer.of(RankingSamples.measures("japan"), scenario).ranking();

    @Test
    void theRivalIsTheNextAboveAndOfTheFirstTheNextBelow() {
        assertEquals("tokyo", rivalry("kanazawa").rival());
        assertEquals("kanazawa", rivalry("kamakura").rival());
        assertEquals("kanazawa", rivalry("tokyo").rival());
    }

    @Test
    void whatOneWinsTheOtherLoses() {
        var kanazawa = rivalry("kanazawa");
        var tokyo = rivalry("tokyo");
        assertEquals(1, kanazawa.wins() + tokyo.wins(), 1e-9);
        assertEquals(1, kanazawa.better() + tokyo.better(), 1e-9);
        assertTrue(kanazawa.wins() > 0 && kanazawa.wins() < 0.5, kanazawa.toString());
        // Tokyo has six indices and leads in four of them.
        assertEquals(2 / 6.0, kanazawa.better(), 1e-9);
    }

    @Test
    void whoHasNoPlaceHasNoRival() {
        var asia = RankingSamples.measures("asia-pacific");
        assertEquals(
                Optional.empty(),
                Rivalry.of(
                        Standings.of(asia, scenario),
                        Scorer.of(asia, scenario).ranking(),
                        "seoul"));
    }

    private Rivalry rivalry(String city) {
        return Rivalry.of(standings, ranking, city).orElseThrow();
    }
}
