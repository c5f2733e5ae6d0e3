package atlas.store;

import atlas.city.SeedFact;
import atlas.city.Source;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Asks for what facts rest on. */
final class EvidenceQuery {
    private final Connection connection;

    EvidenceQuery(Connection connection) {
        this.connection = connection;
    }

    /** Every source, by id. */
    List<Source> allSources() throws SQLException {
        return Rows.of(
                        connection,
                        """
                        select id, title, publisher, in_year, url, licence, access_note
                        from source
                        order by id
                        """)
                .list(row -> source(row));
    }

    /** Every fact of the seed documents, S1 first. */
    List<SeedFact> allSeedFacts() throws SQLException {
        return Rows.of(
                        connection,
                        """
                        select id, document, section_en, section_ja, text_en, text_ja
                        from seed_fact
                        order by length(id), id
                        """)
                .list(row -> seedFact(row));
    }

    Map<String, Source> sources(List<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Rows.of(
                        connection,
                        """
                        select id, title, publisher, in_year, url, licence, access_note
                        from source
                        where id = any(?)
                        order by id
                        """,
                        ids)
                .map(row -> row.getString("id"), row -> source(row));
    }

    Map<String, SeedFact> seedFacts(List<String> ids) throws SQLException {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Rows.of(
                        connection,
                        """
                        select id, document, section_en, section_ja, text_en, text_ja
                        from seed_fact
                        where id = any(?)
                        order by length(id), id
                        """,
                        ids)
                .map(row -> row.getString("id"), row -> seedFact(row));
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
}
