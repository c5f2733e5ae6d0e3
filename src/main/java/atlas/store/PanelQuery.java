package atlas.store;

import atlas.city.Coded;
import atlas.city.Dimension;
import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import atlas.city.Panel;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Asks for what can be compared: dimensions, panels, indicators. */
final class PanelQuery {
    private final Connection connection;

    PanelQuery(Connection connection) {
        this.connection = connection;
    }

    List<Dimension> dimensions() throws SQLException {
        return Rows.of(
                        connection,
                        """
                        select number, name_en, name_ja, short_en, short_ja
                        from dimension
                        order by number
                        """)
                .list(row ->
                        new Dimension(
                                row.getInt("number"),
                                Cells.bilingual(row, "name"),
                                Cells.bilingual(row, "short")));
    }

    /** The concept that an index stands for, by the index's number. */
    Map<Integer, String> concepts() throws SQLException {
        return Rows.of(connection, "select number, concept_id from dimension order by number")
                .map(row -> row.getInt(1), row -> row.getString(2));
    }

    List<Panel> panels() throws SQLException {
        var cities =
                pairs(
                        """
                        select panel_id, city_id
                        from panel_city
                        order by panel_id, position
                        """);
        return Rows.of(
                        connection,
                        """
                        select id, name_en, name_ja, description_en, description_ja
                        from panel
                        order by id
                        """)
                .list(row ->
                        new Panel(
                                row.getString("id"),
                                Cells.bilingual(row, "name"),
                                Cells.bilingual(row, "description"),
                                cities.getOrDefault(row.getString("id"), List.of())));
    }

    List<Indicator> indicators() throws SQLException {
        var panels =
                pairs(
                        """
                        select indicator_id, panel_id
                        from indicator_panel
                        order by indicator_id, position
                        """);
        return Rows.of(
                        connection,
                        """
                        select id, index_number, role, name_en, name_ja, unit_en, unit_ja,
                            direction, denominator_en, denominator_ja, definition_en,
                            definition_ja, usual_level
                        from indicator
                        order by index_number, position
                        """)
                .list(row -> indicator(row, panels.getOrDefault(row.getString("id"), List.of())));
    }

    private Map<String, List<String>> pairs(String query) throws SQLException {
        return Rows.of(connection, query).lists(row -> row.getString(1), row -> row.getString(2));
    }

    private static Indicator indicator(ResultSet row, List<String> panels) throws SQLException {
        return new Indicator(
                row.getString("id"),
                row.getInt("index_number"),
                panels,
                Coded.of(IndicatorRole.class, row.getString("role")),
                Cells.bilingual(row, "name"),
                Cells.bilingual(row, "unit"),
                Cells.integer(row, "direction").orElse(0),
                Cells.bilingual(row, "denominator"),
                Cells.bilingual(row, "definition"),
                row.getString("usual_level"));
    }
}
