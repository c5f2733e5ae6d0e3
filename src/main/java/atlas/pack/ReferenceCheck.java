package atlas.pack;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds foreign keys: what a row refers to must be there. */
final class ReferenceCheck {
    private final Map<String, Table> tables;
    private final Faults faults;

    ReferenceCheck(Map<String, Table> tables, Faults faults) {
        this.tables = tables;
        this.faults = faults;
    }

    void check(Table table) {
        for (var key : table.schema().foreignKeys()) {
            var target = tables.get(key.table());
            // A target that could not be read has its own fault; each reference to it would be
            // noise.
            if (target != null) {
                check(table, key, target);
            }
        }
    }

    private void check(Table table, ForeignKey key, Table target) {
        var known =
                target.rows().stream()
                        .map(row -> row.cells(key.targets()))
                        .collect(Collectors.toSet());
        String column = String.join(",", key.fields());
        for (var row : table.rows()) {
            references(row, key).stream()
                    .filter(values -> !known.contains(values))
                    .map(values -> String.join(",", values))
                    .forEach(value ->
                            faults.add(
                                    table.file(),
                                    row,
                                    column,
                                    value,
                                    "is not in " + target.file()));
        }
    }

    /** A list refers to as many rows as it has parts; an empty cell refers to nothing. */
    private static List<List<String>> references(Row row, ForeignKey key) {
        if (key.fields().size() == 1) {
            return row.list(key.fields().getFirst()).stream().map(List::of).toList();
        }
        var values = row.cells(key.fields());
        return values.contains("") ? List.of() : List.of(values);
    }
}
