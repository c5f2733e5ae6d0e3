package atlas.store;

import atlas.city.Diagram;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Asks for the drawings of the theory. */
final class DiagramQuery {
    private record Placed(String diagramId, Diagram.Part part) {}

    private final Handle handle;

    DiagramQuery(Handle handle) {
        this.handle = handle;
    }

    List<Diagram> all() {
        var parts = parts();
        var cited = Cited.by(handle, "diagram");
        return handle.createQuery(
                        """
                        select id, title_en, title_ja, note_en, note_ja
                        from diagram
                        order by id
                        """)
                .map((row, _) -> diagram(row, cited, parts))
                .list();
    }

    private static Diagram diagram(
            ResultSet row, Cited cited, Map<String, List<Diagram.Part>> parts) throws SQLException {
        String id = row.getString("id");
        return new Diagram(
                id,
                Cells.bilingual(row, "title"),
                Cells.bilingual(row, "note"),
                cited.references(id, CitationKind.SEED),
                parts.getOrDefault(id, List.of()));
    }

    private Map<String, List<Diagram.Part>> parts() {
        var cited = Cited.by(handle, "diagram_part");
        return handle.createQuery(
                        """
                        select id, diagram_id, slot, label_en, label_ja, city_id
                        from diagram_part
                        order by diagram_id, position
                        """)
                .map((row, _) -> new Placed(row.getString("diagram_id"), part(row, cited)))
                .collect(
                        Collectors.groupingBy(
                                Placed::diagramId,
                                LinkedHashMap::new,
                                Collectors.mapping(Placed::part, Collectors.toList())));
    }

    private static Diagram.Part part(ResultSet row, Cited cited) throws SQLException {
        String id = row.getString("id");
        return new Diagram.Part(
                row.getString("slot"),
                Cells.bilingual(row, "label"),
                cited.references(id, CitationKind.SEED),
                cited.references(id, CitationKind.CONCEPT),
                Cells.filled(row, "city_id"));
    }
}
