package atlas.store;

import atlas.city.Confidence;
import atlas.city.Evidence;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the records of one type refer to. */
final class Cited {
    /** By kind, then by record. */
    private final Map<String, Map<String, List<String>>> references = new HashMap<>();

    private Cited() {}

    /** The citations of all records of a type. */
    static Cited by(Connection connection, String type) throws SQLException {
        var cited = new Cited();
        cited.add(
                Rows.of(
                        connection,
                        """
                        select record_id, kind, ref
                        from citation
                        where record_type = ?
                        order by record_id, kind, position
                        """,
                        type));
        return cited;
    }

    /** The citations of some records of a type. */
    static Cited by(Connection connection, String type, List<String> recordIds)
            throws SQLException {
        var cited = new Cited();
        // One after the other: for many at once H2 goes through all records of the type.
        for (String id : recordIds) {
            cited.add(
                    Rows.of(
                            connection,
                            """
                            select record_id, kind, ref
                            from citation
                            where record_type = ? and record_id = ?
                            order by kind, position
                            """,
                            type,
                            id));
        }
        return cited;
    }

    private void add(Rows rows) throws SQLException {
        rows.each(row -> add(row.getString(1), row.getString(2), row.getString(3)));
    }

    private void add(String recordId, String kind, String reference) {
        references
                .computeIfAbsent(kind, _ -> new HashMap<>())
                .computeIfAbsent(recordId, _ -> new ArrayList<>())
                .add(reference);
    }

    List<String> references(String recordId, CitationKind kind) {
        var ofKind = references.getOrDefault(kind.code(), Map.of());
        return List.copyOf(ofKind.getOrDefault(recordId, List.of()));
    }

    List<String> sources(String recordId) {
        return references(recordId, CitationKind.SOURCE);
    }

    Evidence evidence(String recordId, Confidence confidence) {
        return new Evidence(
                sources(recordId),
                references(recordId, CitationKind.SEED),
                references(recordId, CitationKind.CONCEPT),
                confidence);
    }
}
