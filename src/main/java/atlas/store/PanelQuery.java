package atlas.store;

import atlas.city.Coded;
import atlas.city.Dimension;
import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import atlas.city.Panel;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Asks for what can be compared: dimensions, panels, indicators. */
final class PanelQuery {
    private final Handle handle;

    PanelQuery(Handle handle) {
        this.handle = handle;
    }

    List<Dimension> dimensions() {
        return handle.createQuery(
                        """
                        select number, name_en, name_ja, short_en, short_ja
                        from dimension
                        order by number
                        """)
                .map((row, _) ->
                        new Dimension(
                                row.getInt("number"),
                                Cells.bilingual(row, "name"),
                                Cells.bilingual(row, "short")))
                .list();
    }

    /** The concept that an index stands for, by the index's number. */
    Map<Integer, String> concepts() {
        return handle.createQuery("select number, concept_id from dimension order by number")
                .map((row, _) -> Map.entry(row.getInt(1), row.getString(2)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    List<Panel> panels() {
        var cities =
                pairs(
                        """
                        select panel_id, city_id
                        from panel_city
                        order by panel_id, position
                        """);
        return handle.createQuery(
                        """
                        select id, name_en, name_ja, description_en, description_ja
                        from panel
                        order by id
                        """)
                .map((row, _) ->
                        new Panel(
                                row.getString("id"),
                                Cells.bilingual(row, "name"),
                                Cells.bilingual(row, "description"),
                                cities.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    List<Indicator> indicators(String panel) {
        var panels =
                pairs(
                        """
                        select indicator_id, panel_id
                        from indicator_panel
                        order by indicator_id, position
                        """);
        return handle.createQuery(
                        """
                        select id, index_number, role, name_en, name_ja, unit_en, unit_ja,
                            direction, denominator_en, denominator_ja, definition_en,
                            definition_ja, usual_level
                        from indicator
                        where id in (select indicator_id from indicator_panel where panel_id = ?)
                        order by index_number, position
                        """)
                .bind(0, panel)
                .map((row, _) ->
                        indicator(row, panels.getOrDefault(row.getString("id"), List.of())))
                .list();
    }

    private Map<String, List<String>> pairs(String query) {
        return handle.createQuery(query)
                .map((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(
                                        Map.Entry::getValue, Collectors.toUnmodifiableList())));
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
