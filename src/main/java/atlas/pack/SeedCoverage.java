package atlas.pack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the facts of the seed documents that nothing in a package cites. */
final class SeedCoverage {
    private static final List<String> COLUMNS = List.of("seed_refs", "model_seed_refs");

    private SeedCoverage() {}

    static List<String> uncited(Pack pack) {
        Set<String> cited = new HashSet<>();
        for (var table : pack.tables()) {
            COLUMNS.stream()
                    .filter(table::has)
                    .forEach(column -> table.rows().forEach(row -> cited.addAll(row.list(column))));
        }
        for (var story : pack.narratives()) {
            cited.addAll(Citations.in(story.markdown()).seedFacts());
        }
        return pack.table("seed-facts").rows().stream()
                .map(Row::key)
                .filter(id -> !cited.contains(id))
                .toList();
    }
}
