package atlas.store;

import atlas.city.Coded;
import atlas.city.Showing;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Asks which places show which concepts. Two relations stand in the package: a record and a concept
 * rest on the same fact of the seed documents, or the record names the concept.
 */
final class ShowingQuery {
    private static final String ALL =
            """
            with basis (concept_id, fact) as (
                select record_id, ref from citation
                where record_type = 'concept' and kind = 'seed'
            ),
            shown (concept_id, record_type, record_id, from_seed) as (
                select basis.concept_id, record_type, record_id, true
                from citation join basis on basis.fact = citation.ref
                where (record_type in ('milieu', 'event', 'narrative') and kind = 'seed')
                    or (record_type = 'city' and kind = 'model')
                union
                select ref, record_type, record_id, false
                from citation
                where kind = 'concept' and record_type in ('milieu', 'event', 'step')
            ),
            placed (concept_id, kind, record_id, city_id, name_en, name_ja, from_seed) as (
                select shown.concept_id, 'milieu', milieu.id, milieu.city_id, milieu.name_en,
                    milieu.name_ja, from_seed
                from shown join milieu on record_type = 'milieu' and milieu.id = record_id
                union all
                select shown.concept_id, 'event', event.id, event.city_id, title_en, title_ja,
                    from_seed
                from shown join event on record_type = 'event' and event.id = record_id
                where event.city_id is not null
                union all
                select shown.concept_id, 'city', city.id, city.id, name_en, name_ja, from_seed
                from shown join city on record_type = 'city' and city.id = record_id
                union
                select shown.concept_id, 'story', city.id, city.id, name_en, name_ja, from_seed
                from shown join city
                    on record_type = 'narrative' and city.id = regexp_replace(record_id, '/.*', '')
                union all
                select shown.concept_id, 'step', step_id, city.id, name_en, name_ja, from_seed
                from shown join step_city on record_type = 'step' and step_id = record_id
                    join city on city.id = step_city.city_id
            )
            select concept_id, kind, record_id, city_id, name_en, name_ja,
                bool_or(from_seed) as from_seed
            from placed
            group by concept_id, kind, record_id, city_id, name_en, name_ja
            order by concept_id, kind, from_seed desc, city_id, record_id
            """;

    private final Connection connection;

    ShowingQuery(Connection connection) {
        this.connection = connection;
    }

    List<Showing> all() throws SQLException {
        return Rows.of(connection, ALL)
                .list(row ->
                        new Showing(
                                row.getString("concept_id"),
                                Coded.of(Showing.Kind.class, row.getString("kind")),
                                row.getString("record_id"),
                                row.getString("city_id"),
                                Cells.bilingual(row, "name"),
                                row.getBoolean("from_seed")));
    }
}
