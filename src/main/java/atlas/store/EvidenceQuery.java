package atlas.store;

import atlas.city.SeedFact;
import atlas.city.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Asks for what facts rest on. */
final class EvidenceQuery {
    private final Handle handle;

    EvidenceQuery(Handle handle) {
        this.handle = handle;
    }

    Map<String, Source> sources(List<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return handle.createQuery(
                        """
                        select id, title, publisher, in_year, url, licence, access_note
                        from source
                        where id in (<ids>)
                        order by id
                        """)
                .bindList("ids", ids)
                .map((row, _) ->
                        new Source(
                                row.getString("id"),
                                row.getString("title"),
                                Cells.text(row, "publisher"),
                                Cells.text(row, "in_year"),
                                Cells.text(row, "url"),
                                Cells.text(row, "licence"),
                                Cells.text(row, "access_note")))
                .collect(byId(Source::id));
    }

    Map<String, SeedFact> seedFacts(List<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return handle.createQuery(
                        """
                        select id, document, section_en, section_ja, text_en, text_ja
                        from seed_fact
                        where id in (<ids>)
                        order by length(id), id
                        """)
                .bindList("ids", ids)
                .map((row, _) ->
                        new SeedFact(
                                row.getString("id"),
                                row.getString("document"),
                                Cells.bilingual(row, "section"),
                                Cells.bilingual(row, "text")))
                .collect(byId(SeedFact::id));
    }

    private static <T> Collector<T, ?, Map<String, T>> byId(Function<T, String> id) {
        return Collectors.toMap(id, Function.identity(), (first, _) -> first, LinkedHashMap::new);
    }
}
