package atlas.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.PublishedRanking;
import atlas.index.Ranking;
import atlas.index.Scenario;
import atlas.index.Scorer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OutsideTest {
    private static final Beside BESIDE = RankingSamples.FACTS.beside().get();
    private final Ranking japan = ranking("japan");

    @Test
    void onlyCitiesOfThePanelStandThereBestFirst() {
        for (var outside : Outside.of(BESIDE, japan)) {
            var there = outside.rows().stream().map(Outside.Row::there).toList();
            assertEquals(there.stream().sorted().toList(), there);
            outside.rows().forEach(row -> assertTrue(japan.row(row.city()).isPresent()));
        }
    }

    @Test
    void theirRanksAreAsPublishedAndOursAsComputed() {
        var cities = named("jpc", japan);
        for (var row : cities.rows()) {
            assertEquals(japan.place(row.city()), row.here());
            assertTrue(
                    BESIDE.scores().stream()
                            .anyMatch(s ->
                                    s.rankingId().equals("jpc")
                                            && s.edition() == cities.edition()
                                            && s.city().equals(Optional.of(row.city()))
                                            && s.value() == row.there()
                                            && s.sourceId().equals(row.sourceId())));
        }
        assertEquals(2024, cities.edition());
    }

    @Test
    void aThinNewEditionDoesNotHideAFullOlderOne() {
        var world = named("gpci", ranking("asia-pacific"));
        assertEquals(2023, world.edition());
        assertEquals(9, world.rows().size());
    }

    @Test
    void countriesAndClustersAreNamedButNotCompared() {
        assertEquals(
                List.of("gci", "gii-clusters"),
                Outside.ofOtherThings(BESIDE).stream().map(PublishedRanking::id).toList());
        assertTrue(
                Outside.of(BESIDE, japan).stream()
                        .noneMatch(o ->
                                o.ranking().id().startsWith("g")
                                        && !o.ranking().id().equals("gpci")));
    }

    private static Outside named(String id, Ranking ranking) {
        return Outside.of(BESIDE, ranking).stream()
                .filter(o -> o.ranking().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Ranking ranking(String panel) {
        return Scorer.of(RankingSamples.measures(panel), Scenario.published()).ranking();
    }
}
