package atlas.store;

import atlas.city.IndicatorUse;
import atlas.city.SourceUse;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks what rests on sources, and how far indicators are filled. */
final class UseQuery {
    private static final String SOURCES =
            """
            with told (source_id, record_type, record_id) as (
                select distinct source_id, record_type,
                    case when record_type = 'narrative'
                        then regexp_replace(record_id, '/.*', '') else record_id end
                from citation
                where kind = 'source'
                union
                select population_source, 'population', id
                from city
                where population_source is not null
                union all
                select source_id, 'observation', city_id
                from observation
                union all
                select source_id, 'published_score', coalesce(city_id, '')
                from published_score
            ),
            placed (source_id, record_type, city_id) as (
                select source_id, record_type,
                    coalesce(designation.city_id, milieu.city_id, event.city_id, tie.city_a,
                        case when record_type in
                            ('city', 'population', 'observation', 'published_score', 'narrative')
                            then record_id end, '')
                from told
                    left join designation
                        on record_type = 'designation' and designation.id = record_id
                    left join milieu on record_type = 'milieu' and milieu.id = record_id
                    left join event on record_type = 'event' and event.id = record_id
                    left join tie on record_type = 'tie' and tie.id = record_id
            )
            select source_id, record_type, city_id, count(*) as facts
            from placed
            group by source_id, record_type, city_id
            order by source_id, record_type, facts desc, city_id
            """;

    private record Line(String table, String city, int facts) {}

    private final Connection connection;

    UseQuery(Connection connection) {
        this.connection = connection;
    }

    /** By source; most facts first. A source that nothing rests on is missing. */
    Map<String, List<SourceUse>> sources() throws SQLException {
        var lines =
                Rows.of(connection, SOURCES)
                        .lists(
                                row -> row.getString(1),
                                row -> new Line(row.getString(2), row.getString(3), row.getInt(4)));
        var uses = new LinkedHashMap<String, List<SourceUse>>();
        lines.forEach((source, some) -> uses.put(source, uses(some)));
        return uses;
    }

    private static List<SourceUse> uses(List<Line> lines) {
        var uses = new ArrayList<SourceUse>();
        lines.stream()
                .collect(Collectors.groupingBy(Line::table))
                .forEach((table, part) ->
                        uses.add(
                                new SourceUse(
                                        table,
                                        part.stream().mapToInt(Line::facts).sum(),
                                        part.stream()
                                                .map(Line::city)
                                                .filter(city -> !city.isEmpty())
                                                .toList())));
        uses.sort(
                Comparator.comparingInt(SourceUse::facts)
                        .reversed()
                        .thenComparing(SourceUse::table));
        return List.copyOf(uses);
    }

    /** By indicator; one without a value is missing. */
    Map<String, IndicatorUse> indicators() throws SQLException {
        return Rows.of(
                        connection,
                        """
                        select indicator_id, count(*) as amount,
                            count(distinct city_id) as cities,
                            count(distinct source_id) as sources,
                            min(in_year) as first_year, max(in_year) as last_year
                        from observation
                        group by indicator_id
                        order by indicator_id
                        """)
                .map(
                        row -> row.getString("indicator_id"),
                        row ->
                                new IndicatorUse(
                                        row.getString("indicator_id"),
                                        row.getInt("amount"),
                                        row.getInt("cities"),
                                        row.getInt("sources"),
                                        row.getInt("first_year"),
                                        row.getInt("last_year")));
    }
}
