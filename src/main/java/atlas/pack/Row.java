package atlas.pack;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** One line of a table; its cells are asked for by column. */
public final class Row {
    private final Schema schema;
    private final List<String> cells;
    private final int line;

    Row(Schema schema, List<String> cells, int line) {
        this.schema = schema;
        this.cells = cells;
        this.line = line;
    }

    /** Where it begins in its file, from 1. */
    public int line() {
        return line;
    }

    /** The cell as it stands; empty text where nothing stands. */
    public String text(String column) {
        return cells.get(schema.position(column));
    }

    /** The cell; empty where nothing stands. */
    public Optional<String> filled(String column) {
        return Optional.of(text(column)).filter(cell -> !cell.isEmpty());
    }

    /** The whole number in a cell; empty where none stands. */
    public OptionalInt integer(String column) {
        String cell = text(column);
        return FieldType.INTEGER.accepts(cell)
                ? OptionalInt.of(Integer.parseInt(cell))
                : OptionalInt.empty();
    }

    /** The number in a cell; empty where none stands. */
    public OptionalDouble number(String column) {
        String cell = text(column);
        return FieldType.NUMBER.accepts(cell)
                ? OptionalDouble.of(Double.parseDouble(cell))
                : OptionalDouble.empty();
    }

    /** The parts of a list's cell. */
    public List<String> list(String column) {
        return schema.field(column).parts(text(column));
    }

    /** What tells it from all other rows: the cells of the primary key, joined by strokes. */
    public String key() {
        return schema.primaryKey().stream().map(this::text).collect(Collectors.joining("/"));
    }

    List<String> cells() {
        return cells;
    }

    List<String> cells(List<String> columns) {
        return columns.stream().map(this::text).toList();
    }
}
