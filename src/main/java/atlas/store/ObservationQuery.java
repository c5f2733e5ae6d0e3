package atlas.store;

import atlas.city.Coded;
import atlas.city.Confidence;
import atlas.city.GeoLevel;
import atlas.city.Observation;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** Asks for measured values. */
final class ObservationQuery {
    private final Connection connection;

    ObservationQuery(Connection connection) {
        this.connection = connection;
    }

    /** All of a city, by indicator, newest first. */
    List<Observation> ofCity(String cityId) throws SQLException {
        return Rows.of(
                        connection,
                        """
                        select observation.city_id, indicator_id, in_year, amount, geo_level, area,
                            raw_value, raw_unit, denominator_value, denominator_unit,
                            denominator_year, source_id, confidence, note
                        from observation join indicator on indicator.id = indicator_id
                        where observation.city_id = ?
                        order by index_number, position, in_year desc
                        """,
                        cityId)
                .list(row -> observation(row));
    }

    /** The greatest year of each city and indicator of a panel. */
    List<Observation> newest(String panel) throws SQLException {
        return Rows.of(
                        connection,
                        """
                        select observation.city_id, observation.indicator_id, in_year, amount,
                            geo_level, area, raw_value, raw_unit, denominator_value,
                            denominator_unit, denominator_year, source_id, confidence, note
                        from observation
                        join panel_city on panel_city.city_id = observation.city_id
                        join indicator_panel
                            on indicator_panel.indicator_id = observation.indicator_id
                            and indicator_panel.panel_id = panel_city.panel_id
                        where panel_city.panel_id = ?
                        qualify row_number() over (
                            partition by observation.city_id, observation.indicator_id
                            order by in_year desc) = 1
                        order by observation.city_id, observation.indicator_id
                        """,
                        panel)
                .list(row -> observation(row));
    }

    private static Observation observation(ResultSet row) throws SQLException {
        return new Observation(
                row.getString("city_id"),
                row.getString("indicator_id"),
                row.getInt("in_year"),
                row.getDouble("amount"),
                Coded.of(GeoLevel.class, row.getString("geo_level")),
                Cells.text(row, "area"),
                count(row),
                row.getString("source_id"),
                Coded.of(Confidence.class, row.getString("confidence")),
                Cells.text(row, "note"));
    }

    private static Optional<Observation.Count> count(ResultSet row) throws SQLException {
        var value = Cells.number(row, "raw_value");
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Observation.Count(
                                value.get(),
                                Cells.text(row, "raw_unit"),
                                Cells.number(row, "denominator_value"),
                                Cells.text(row, "denominator_unit"),
                                Cells.text(row, "denominator_year")));
    }
}
