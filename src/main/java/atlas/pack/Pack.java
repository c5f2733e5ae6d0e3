package atlas.pack;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A whole package, read and found right. */
public final class Pack {
    private final Edition edition;
    private final Map<String, Table> tables;
    private final List<Narrative> narratives;

    Pack(Edition edition, Map<String, Table> tables, List<Narrative> narratives) {
        this.edition = edition;
        this.tables = Map.copyOf(tables);
        this.narratives = List.copyOf(narratives);
    }

    /** Its name and version. */
    public Edition edition() {
        return edition;
    }

    /** The table of a resource's name; one without rows where the package has no such table. */
    public Table table(String name) {
        return tables.getOrDefault(name, Table.none(name));
    }

    /** All tables, in no order. */
    public Collection<Table> tables() {
        return tables.values();
    }

    /** The stories of cities in all languages. */
    public List<Narrative> narratives() {
        return narratives;
    }
}
