package atlas.pack;

import java.util.List;
import java.util.Optional;

/** The rows of one CSV file. */
public final class Table {
    private final String name;
    private final String file;
    private final Schema schema;
    private final List<Row> rows;

    Table(String name, String file, Schema schema, List<Row> rows) {
        this.name = name;
        this.file = file;
        this.schema = schema;
        this.rows = List.copyOf(rows);
    }

    /** Stands in for a table that a small package does not have. */
    static Table none(String name) {
        return new Table(name, "", new Schema(List.of(), List.of(), List.of()), List.of());
    }

    /** The resource's name in the package's description, such as {@code milieu-kinds}. */
    public String name() {
        return name;
    }

    /** In the order of the file. */
    public List<Row> rows() {
        return rows;
    }

    /** The row of a primary key. */
    public Optional<Row> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    /** Whether its header names a column. */
    public boolean has(String column) {
        return schema.has(column);
    }

    String file() {
        return file;
    }

    Schema schema() {
        return schema;
    }
}
