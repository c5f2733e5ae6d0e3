package atlas.library;

import atlas.index.Measures;
import atlas.index.PanelScores;
import atlas.index.Scenario;
import atlas.index.Scorer;
import atlas.pack.PackSource;
import atlas.store.Database;
import atlas.store.Facts;
import java.nio.file.Path;
import java.util.List;

/** The shipped package on the shelf, fetched once for all tests that only read. */
final class Books {
    static final Shelf SHELF = fetch();

    private Books() {}

    private static Shelf fetch() {
        try (var database = Database.inMemory()) {
            database.importIfNewer(PackSource.folder(Path.of("data")), (_, _) -> {});
            return shelf(database.facts());
        }
    }

    private static Shelf shelf(Facts facts) {
        return new Shelf(
                new Shelf.Theory(
                        facts.concepts(), facts.works(), facts.seedFacts(), facts.diagrams()),
                new Shelf.Places(facts.cities(), facts.showings()),
                new Shelf.Measured(
                        facts.dimensions(),
                        facts.conceptsOfDimensions(),
                        facts.panels(),
                        facts.indicators(),
                        facts.indicatorUses(),
                        facts.panels().stream().map(p -> score(facts, p)).toList()),
                new Shelf.Colophon(
                        facts.sources(),
                        facts.sourceUses(),
                        facts.terms(),
                        new Shelf.Edition("1.0.0", "Pack", "2026.11.0", "/home/reader")));
    }

    private static PanelScores score(Facts facts, atlas.city.Panel panel) {
        return Scorer.score(
                Measures.of(panel, facts.indicators(), facts.observations()), Scenario.published());
    }

    static List<atlas.city.Work> works() {
        return SHELF.theory().works();
    }
}
