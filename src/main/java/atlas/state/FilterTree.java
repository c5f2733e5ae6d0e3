package atlas.state;

import atlas.city.CreativeField;
import java.util.Set;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A filter as a tree of JSON, and back. */
final class FilterTree {
    private FilterTree() {}

    static ObjectNode of(Filter filter) {
        var tree = JsonNodeFactory.instance.objectNode();
        var hidden = tree.putArray("hidden");
        filter.hidden().forEach(field -> hidden.add(field.name()));
        return tree.put("outsiders", filter.outsiders())
                .put("country", filter.country().orElse(null))
                .put("joinedFrom", filter.joinedFrom().orElse(null))
                .put("joinedTo", filter.joinedTo().orElse(null))
                .put("scored", filter.scored())
                .put("told", filter.told())
                .put("text", filter.text());
    }

    static Filter read(Parts told) {
        return new Filter(
                Set.copyOf(told.list("hidden", field -> Parts.one(field, CreativeField.values()))),
                told.truth("outsiders"),
                told.perhaps("country", Parts::text),
                told.perhaps("joinedFrom", Parts::number),
                told.perhaps("joinedTo", Parts::number),
                told.truth("scored"),
                told.truth("told"),
                told.text("text"));
    }
}
