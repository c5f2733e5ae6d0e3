package atlas.store;

import atlas.city.SeedFact;
import atlas.city.Source;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    /** Every source, by id. */
    List<Source> allSources() {
        return handle.createQuery(
                        """
                        select id, title, publisher, in_year, url, licence, access_note
                        from source
                        order by id
                        """)
                .map((row, _) -> source(row))
                .list();
    }

    /** Every fact of the seed documents, S1 first. */
    List<SeedFact> allSeedFacts() {
        return handle.createQuery(
                        """
                        select id, document, section_en, section_ja, text_en, text_ja
                        from seed_fact
                        order by length(id), id
                        """)
                .map((row, _) -> seedFact(row))
                .list();
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
                .map((row, _) -> source(row))
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
                .map((row, _) -> seedFact(row))
                .collect(byId(SeedFact::id));
    }

    private static Source source(ResultSet row) throws SQLException {
        return new Source(
                row.getString("id"),
                row.getString("title"),
                Cells.text(row, "publisher"),
                Cells.text(row, "in_year"),
                Cells.text(row, "url"),
                Cells.text(row, "licence"),
                Cells.text(row, "access_note"));
    }

    private static SeedFact seedFact(ResultSet row) throws SQLException {
        return new SeedFact(
                row.getString("id"),
                row.getString("document"),
                Cells.bilingual(row, "section"),
                Cells.bilingual(row, "text"));
    }

    private static <T> Collector<T, ?, Map<String, T>> byId(Function<T, String> id) {
        return Collectors.toMap(id, Function.identity(), (first, _) -> first, LinkedHashMap::new);
    }
}
