package atlas.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds every cell to its column's type and constraints, and rows to their keys. */
final class CellCheck {
    private final Faults faults;

    CellCheck(Faults faults) {
        this.faults = faults;
    }

    void check(Table table) {
        for (var row : table.rows()) {
            for (var field : table.schema().fields()) {
                check(table, row, field);
            }
        }
        for (var field : table.schema().fields()) {
            if (field.constraints().unique()) {
                unique(table, List.of(field.name()), field.name());
            }
        }
        unique(table, table.schema().primaryKey(), "");
        unique(table, table.schema().header(), "");
    }

    private void check(Table table, Row row, Field field) {
        String cell = row.text(field.name());
        if (cell.isEmpty()) {
            if (field.constraints().required()) {
                faults.add(table.file(), row, field.name(), cell, "must not be empty");
            }
        } else if (!field.type().accepts(cell)) {
            faults.add(table.file(), row, field.name(), cell, field.type().rule());
        } else {
            range(table, row, field, cell);
            field.parts(cell).forEach(part -> part(table, row, field, part));
            repeats(table, row, field, cell);
        }
    }

    private void range(Table table, Row row, Field field, String cell) {
        if (!field.type().isNumeric()) {
            return;
        }
        double value = Double.parseDouble(cell);
        var limits = field.constraints();
        if (value < limits.minimum()) {
            faults.add(table.file(), row, field.name(), cell, "is below " + limits.minimum());
        }
        if (value > limits.maximum()) {
            faults.add(table.file(), row, field.name(), cell, "is above " + limits.maximum());
        }
    }

    private void part(Table table, Row row, Field field, String part) {
        var allowed = field.constraints().allowed();
        if (!allowed.isEmpty() && !allowed.contains(part)) {
            faults.add(table.file(), row, field.name(), part, "is not one of " + allowed);
        }
        if (field.type() == FieldType.LIST && !part.strip().equals(part)) {
            faults.add(table.file(), row, field.name(), part, "has a blank around it in a list");
        }
        if (part.isEmpty()) {
            faults.add(table.file(), row, field.name(), part, "is an empty part of a list");
        }
        field.constraints()
                .pattern()
                .filter(pattern -> !pattern.matcher(part).matches())
                .ifPresent(pattern -> {
                    String rule = "does not look like " + pattern;
                    faults.add(table.file(), row, field.name(), part, rule);
                });
    }

    private void repeats(Table table, Row row, Field field, String cell) {
        var parts = field.parts(cell);
        if (parts.stream().distinct().count() < parts.size()) {
            faults.add(table.file(), row, field.name(), cell, "names something twice");
        }
    }

    private void unique(Table table, List<String> columns, String column) {
        if (columns.isEmpty()) {
            return;
        }
        Map<List<String>, Row> seen = HashMap.newHashMap(table.rows().size());
        for (var row : table.rows()) {
            var cells = row.cells(columns);
            Row first = seen.putIfAbsent(cells, row);
            if (first != null && !isBlank(cells)) {
                String rule = "stands already in line " + first.line();
                faults.add(table.file(), row, column, String.join(",", cells), rule);
            }
        }
    }

    private static boolean isBlank(List<String> cells) {
        return cells.stream().allMatch(String::isEmpty);
    }
}
