package atlas.store;

import atlas.city.Diagram;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Asks for the drawings of the theory. */
final class DiagramQuery {
    private final Connection connection;

    DiagramQuery(Connection connection) {
        this.connection = connection;
    }

    List<Diagram> all() throws SQLException {
        var parts = parts();
        var cited = Cited.by(connection, "diagram");
        return Rows.of(
                        connection,
                        """
                        select id, title_en, title_ja, note_en, note_ja
                        from diagram
                        order by id
                        """)
                .list(row -> diagram(row, cited, parts));
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

    private Map<String, List<Diagram.Part>> parts() throws SQLException {
        var cited = Cited.by(connection, "diagram_part");
        return Rows.of(
                        connection,
                        """
                        select id, diagram_id, slot, label_en, label_ja, city_id
                        from diagram_part
                        order by diagram_id, position
                        """)
                .lists(row -> row.getString("diagram_id"), row -> part(row, cited));
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
