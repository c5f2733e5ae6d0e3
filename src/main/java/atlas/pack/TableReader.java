package atlas.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a table of a CSV file that has the columns its schema promises. */
final class TableReader {
    private final CsvReader csv;
    private final Faults faults;

    TableReader(Faults faults) {
        this.faults = faults;
        csv = new CsvReader(faults);
    }

    /** Empty where the header is wrong, for then no cell means anything. */
    Optional<Table> table(Resource resource, Schema schema, String text) {
        var lines = csv.lines(resource.path(), text);
        List<String> header = lines.isEmpty() ? List.of() : lines.getFirst().cells();
        if (lines.isEmpty() || !header.equals(schema.header())) {
            String wanted = String.join(",", schema.header());
            String rule = "is not the header; it should be '%s'".formatted(wanted);
            faults.add(new Fault(resource.path(), 1, "", String.join(",", header), rule));
            return Optional.empty();
        }
        var rows = rows(resource.path(), schema, lines.subList(1, lines.size()));
        return Optional.of(new Table(resource.name(), resource.path(), schema, rows));
    }

    private List<Row> rows(String file, Schema schema, List<CsvReader.Line> lines) {
        var rows = new ArrayList<Row>(lines.size());
        int width = schema.fields().size();
        for (var line : lines) {
            if (line.cells().size() == width) {
                rows.add(new Row(schema, line.cells(), line.number()));
            } else {
                String rule = "has %d cells, not %d".formatted(line.cells().size(), width);
                faults.add(
                        new Fault(file, line.number(), "", String.join(",", line.cells()), rule));
            }
        }
        return rows;
    }
}
