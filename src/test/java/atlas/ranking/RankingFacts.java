package atlas.ranking;

import atlas.city.City;
import atlas.city.Panel;
import atlas.city.Source;
import atlas.index.Goalposts;
import atlas.index.Measures;
import atlas.pack.PackSource;
import atlas.store.Database;
import java.util.Map;
import java.util.stream.Collectors;

/** What the shipped facts let one rank. */
final class RankingFacts {
    static final RankingContext.Facts SHIPPED = read();

    private RankingFacts() {}

    private static RankingContext.Facts read() {
        try (var database = Database.inMemory()) {
            database.importIfNewer(PackSource.shipped(), (_, _) -> {});
            var facts = database.facts();
            var beside =
                    new Beside(
                            facts.publishedRankings(),
                            facts.publishedScores(),
                            facts.sources().stream().collect(Collectors.toMap(Source::id, s -> s)));
            return new RankingContext.Facts(
                    facts.panels(),
                    facts.panels().stream()
                            .collect(
                                    Collectors.toMap(
                                            Panel::id,
                                            p ->
                                                    Measures.of(
                                                            "test",
                                                            Map.of(),
                                                            p,
                                                            facts.indicators(),
                                                            facts.observations()))),
                    Goalposts.byIndicator(facts.scaleEnds()),
                    facts.cities().stream().collect(Collectors.toMap(City::id, c -> c)),
                    facts.dimensions(),
                    () -> beside);
        }
    }
}
