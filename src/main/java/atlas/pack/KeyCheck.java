package atlas.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Holds the keys that a description declares to the columns that it declares. */
final class KeyCheck {
    private final Map<String, Schema> schemas = new HashMap<>();
    private final Faults faults;

    KeyCheck(List<Resource> resources, Faults faults) {
        this.faults = faults;
        for (var resource : resources) {
            resource.schema().ifPresent(schema -> schemas.put(resource.name(), schema));
        }
    }

    void check() {
        schemas.forEach(this::check);
    }

    private void check(String table, Schema schema) {
        known(table, schema.primaryKey());
        for (var key : schema.foreignKeys()) {
            known(table, key.fields());
            known(key.table(), key.targets());
            if (key.fields().size() != key.targets().size()) {
                fault(table, key.fields().toString(), "does not pair with " + key.targets());
            }
        }
    }

    private void known(String table, List<String> columns) {
        Schema schema = schemas.get(table);
        if (schema == null) {
            fault(table, table, "is referred to but is no table of the package");
            return;
        }
        columns.stream()
                .filter(column -> !schema.has(column))
                .forEach(column -> fault(table, column, "is no column of this table"));
    }

    private void fault(String table, String value, String rule) {
        faults.add(new Fault(Descriptor.FILE, 0, "resource " + table, value, rule));
    }
}
