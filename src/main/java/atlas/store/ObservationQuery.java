package atlas.store;

import atlas.city.Confidence;
import atlas.city.GeoLevel;
import atlas.city.Observation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Asks for measured values. */
final class ObservationQuery {
    private static final String OBSERVATIONS =
            """
            select observation.city_id, indicator_id, in_year, amount, geo_level, area, raw_value,
                raw_unit, denominator_value, denominator_unit, denominator_year, source_id,
                confidence, note
            from observation
            """;
    private static final String OF_CITY =
            OBSERVATIONS
                    + """
                    join indicator on indicator.id = indicator_id
                    where observation.city_id = ?
                    order by index_number, position, in_year desc
                    """;

    private final Connection connection;

    ObservationQuery(Connection connection) {
        this.connection = connection;
    }

    /** All of a city, by indicator, newest first. */
    List<Observation> ofCity(String cityId) throws SQLException {
        return Rows.of(connection, OF_CITY, cityId).list(ObservationQuery::observation);
    }

    /** That of the greatest year of each indicator of each city, in no order. */
    List<Observation> newest() throws SQLException {
        // Whatever order the rows come in: to have them sorted takes longer than to compare years.
        Map<String, Map<String, Observation>> newest = new HashMap<>();
        Rows.of(connection, OBSERVATIONS)
                .each(row -> {
                    var ofCity = newest.computeIfAbsent(row.getString(1), _ -> new HashMap<>());
                    var known = ofCity.get(row.getString(2));
                    if (known == null || known.year() < row.getInt(3)) {
                        ofCity.put(row.getString(2), observation(row));
                    }
                });
        return newest.values().stream().flatMap(ofCity -> ofCity.values().stream()).toList();
    }

    private static Observation observation(ResultSet row) throws SQLException {
        var cells = new Across(row);
        return new Observation(
                cells.word(),
                cells.word(),
                cells.whole(),
                cells.amount(),
                cells.coded(GeoLevel.class),
                cells.text(),
                count(cells),
                cells.word(),
                cells.coded(Confidence.class),
                cells.text());
    }

    private static Optional<Observation.Count> count(Across cells) throws SQLException {
        var value = cells.number();
        String unit = cells.text();
        var denominator = cells.number();
        String denominatorUnit = cells.text();
        String denominatorYear = cells.text();
        return value.map(raw ->
                new Observation.Count(raw, unit, denominator, denominatorUnit, denominatorYear));
    }
}
