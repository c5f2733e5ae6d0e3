package atlas.store;

import atlas.city.Confidence;
import atlas.city.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;

/** What the records of one type refer to. */
final class Cited {
    private record Key(String recordId, String kind) {}

    private final Map<Key, List<String>> references = new HashMap<>();

    private Cited() {}

    /** The citations of all records of a type. */
    static Cited by(Handle handle, String type) {
        return collect(
                handle.createQuery(
                                """
                                select record_id, kind, ref
                                from citation
                                where record_type = :type
                                order by record_id, kind, position
                                """)
                        .bind("type", type));
    }

    /** The citations of some records of a type. */
    static Cited by(Handle handle, String type, List<String> recordIds) {
        if (recordIds.isEmpty()) {
            return new Cited();
        }
        return collect(
                handle.createQuery(
                                """
                                select record_id, kind, ref
                                from citation
                                where record_type = :type and record_id in (<ids>)
                                order by record_id, kind, position
                                """)
                        .bind("type", type)
                        .bindList("ids", recordIds));
    }

    private static Cited collect(Query query) {
        return query.scanResultSet((rows, _) -> {
            var cited = new Cited();
            for (var row = rows.get(); row.next(); ) {
                cited.add(new Key(row.getString(1), row.getString(2)), row.getString(3));
            }
            return cited;
        });
    }

    private void add(Key key, String reference) {
        references.computeIfAbsent(key, _ -> new ArrayList<>()).add(reference);
    }

    List<String> references(String recordId, CitationKind kind) {
        return List.copyOf(references.getOrDefault(new Key(recordId, kind.code()), List.of()));
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
