package atlas.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The columns of a table in order, and its keys. */
final class Schema {
    private final List<Field> fields;
    private final List<String> primaryKey;
    private final List<ForeignKey> foreignKeys;
    private final Map<String, Integer> positions = new HashMap<>();

    Schema(List<Field> fields, List<String> primaryKey, List<ForeignKey> foreignKeys) {
        this.fields = List.copyOf(fields);
        this.primaryKey = List.copyOf(primaryKey);
        this.foreignKeys = List.copyOf(foreignKeys);
        for (var field : fields) {
            positions.put(field.name(), positions.size());
        }
    }

    List<Field> fields() {
        return fields;
    }

    List<String> header() {
        return fields.stream().map(Field::name).toList();
    }

    List<String> primaryKey() {
        return primaryKey;
    }

    List<ForeignKey> foreignKeys() {
        return foreignKeys;
    }

    boolean has(String column) {
        return positions.containsKey(column);
    }

    Field field(String column) {
        return fields.get(position(column));
    }

    int position(String column) {
        Integer position = positions.get(column);
        if (position == null) {
            throw new IllegalArgumentException("no column '%s' in %s".formatted(column, header()));
        }
        return position;
    }
}
