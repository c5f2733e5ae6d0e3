package atlas.pack;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds what lists refer to: the standard gives them no foreign keys, the atlas's columns do. */
final class ListReferences {
    private static final Map<String, String> TARGETS =
            Map.of(
                    "sources", "sources",
                    "seed_refs", "seed-facts",
                    "related_seed_refs", "seed-facts",
                    "model_seed_refs", "seed-facts",
                    "concept_refs", "concepts",
                    "concept_ids", "concepts",
                    "city_ids", "cities",
                    "milieu_ids", "milieus",
                    "panels", "panels");

    private final Pack pack;
    private final Faults faults;

    ListReferences(Pack pack, Faults faults) {
        this.pack = pack;
        this.faults = faults;
    }

    void check() {
        for (var table : pack.tables()) {
            for (var column : table.schema().header()) {
                String target = TARGETS.getOrDefault(column, "");
                if (!target.isEmpty() && !isDeclared(table, column)) {
                    check(table, column, pack.table(target));
                }
            }
        }
    }

    /** A package may declare the key all the same; then it has been held already. */
    private static boolean isDeclared(Table table, String column) {
        return table.schema().foreignKeys().stream()
                .anyMatch(key -> key.fields().equals(List.of(column)));
    }

    private void check(Table table, String column, Table target) {
        Set<String> keys = target.rows().stream().map(Row::key).collect(Collectors.toSet());
        for (var row : table.rows()) {
            for (var reference : missing(row.list(column), keys)) {
                String rule = "is not among the %s".formatted(target.name());
                faults.add(table.file(), row, column, reference, rule);
            }
        }
    }

    private static List<String> missing(List<String> references, Set<String> keys) {
        return references.stream().filter(reference -> !keys.contains(reference)).toList();
    }
}
