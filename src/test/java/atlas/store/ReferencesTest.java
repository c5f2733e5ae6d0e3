package atlas.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.PublishedRanking;
import atlas.city.PublishedScore;
import atlas.city.ScaleEnds;
import atlas.index.Goalposts;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What stands beside the atlas's own index is what the files hold. */
final class ReferencesTest {
    private final Facts facts = Shipped.DATABASE.facts();

    @Test
    void everyIndicatorThatCanBeScoredHasEndsAndItsValuesLieBetweenThem() {
        var ends = Goalposts.byIndicator(facts.scaleEnds());
        for (var panel : facts.panels()) {
            var observed =
                    facts.observations().stream()
                            .filter(o -> panel.cityIds().contains(o.cityId()))
                            .toList();
            for (var indicator : facts.indicators()) {
                if (!indicator.panels().contains(panel.id())
                        || indicator.index() == 0
                        || indicator.direction() == 0) {
                    continue;
                }
                var posts = Optional.ofNullable(ends.get(indicator.id())).orElseThrow();
                assertTrue(posts.low() < posts.high());
                observed.stream()
                        .filter(o -> o.indicatorId().equals(indicator.id()))
                        .forEach(o ->
                                assertTrue(
                                        o.value() >= posts.low() && o.value() <= posts.high(),
                                        o::toString));
            }
        }
    }

    @Test
    void scaleEndsAreThoseOfTheFile() {
        var raw = RawTable.of("goalposts");
        var ends = facts.scaleEnds();
        assertEquals(
                raw.column("indicator_id"), ends.stream().map(ScaleEnds::indicatorId).toList());
        var cinemas = raw.one("indicator_id", "jp_cinemas");
        var taken = ends.stream().filter(e -> e.indicatorId().equals("jp_cinemas")).findFirst();
        assertEquals(
                Optional.of(
                        new ScaleEnds(
                                "jp_cinemas",
                                0.29,
                                0.97,
                                false,
                                false,
                                RawTable.cell(cinemas, "note"))),
                taken);
    }

    @Test
    void otherIndicesHaveNamesInBothLanguages() {
        assertEquals(
                List.of("gci", "gii-clusters", "gpci", "jpc"),
                facts.publishedRankings().stream().map(PublishedRanking::id).toList());
        assertEquals(
                new Bilingual("Global Power City Index", "世界の都市総合力ランキング"),
                facts.publishedRankings().get(2).name());
    }

    @Test
    void everyPublishedNumberIsThere() {
        assertEquals(
                RawTable.of("published-indices").column("entity_en"),
                facts.publishedScores().stream().map(s -> s.entity().english()).sorted().toList());
    }

    @Test
    void kyotoWasFirstInJapan() {
        var kyoto =
                facts.publishedScores().stream()
                        .filter(s -> s.rankingId().equals("jpc") && s.edition() == 2018)
                        .filter(s -> s.dimension().equals(PublishedScore.OVERALL))
                        .findFirst()
                        .orElseThrow();
        assertEquals(Optional.of("kyoto"), kyoto.city());
        assertEquals(1, kyoto.value());
        assertEquals(PublishedScore.ValueType.RANK, kyoto.valueType());
        assertEquals(PublishedScore.EntityType.CITY, kyoto.entityType());
        assertEquals("jpc-2018-asahi", kyoto.sourceId());
    }

    @Test
    void theirSourcesKnowWhatRestsOnThem() {
        var uses = facts.sourceUses().getOrDefault("jpc-2018-asahi", List.of());
        assertEquals("published_score", uses.getFirst().table());
        assertEquals(10, uses.getFirst().facts());
    }
}
