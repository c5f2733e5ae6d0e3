package atlas.store;

import atlas.city.GivenStep;
import atlas.city.GivenTour;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks for the tours with their steps. */
final class TourQuery {
    private final Connection connection;

    TourQuery(Connection connection) {
        this.connection = connection;
    }

    List<GivenTour> all() throws SQLException {
        Map<String, List<GivenStep>> steps =
                steps().stream().collect(Collectors.groupingBy(GivenStep::tourId));
        return Rows.of(
                        connection,
                        """
                        select id, title_en, title_ja, minutes, aim_en, aim_ja
                        from tour
                        order by position
                        """)
                .list(row ->
                        new GivenTour(
                                row.getString("id"),
                                Cells.bilingual(row, "title"),
                                row.getInt("minutes"),
                                Cells.bilingual(row, "aim"),
                                steps.getOrDefault(row.getString("id"), List.of())));
    }

    private List<GivenStep> steps() throws SQLException {
        var lists =
                new Lists(
                        pairs("select step_id, city_id from step_city order by step_id, position"),
                        pairs(
                                """
                                select step_id, milieu_id from step_milieu
                                order by step_id, position
                                """),
                        Cited.by(connection, "step"));
        return Rows.of(
                        connection,
                        """
                        select id, tour_id, position, target_en, target_ja, region, in_year,
                            view, section, beside, chapter, item, seconds,
                            show_en, show_ja, caption_en, caption_ja, question_en, question_ja,
                            notes_en, notes_ja
                        from step
                        order by tour_id, position
                        """)
                .list(row -> step(row, lists));
    }

    private Map<String, List<String>> pairs(String query) throws SQLException {
        return Rows.of(connection, query).lists(row -> row.getString(1), row -> row.getString(2));
    }

    private static GivenStep step(ResultSet row, Lists lists) throws SQLException {
        String id = row.getString("id");
        return new GivenStep(
                row.getString("tour_id"),
                row.getInt("position"),
                Cells.bilingual(row, "target"),
                Cells.filled(row, "region"),
                lists.cities().getOrDefault(id, List.of()),
                lists.milieus().getOrDefault(id, List.of()),
                Cells.integer(row, "in_year"),
                screen(row),
                row.getInt("seconds"),
                Cells.bilingual(row, "show"),
                Cells.bilingual(row, "caption"),
                Cells.bilingual(row, "question"),
                Cells.bilingual(row, "notes"),
                lists.cited().references(id, CitationKind.SHOWN_CONCEPT),
                lists.cited().references(id, CitationKind.SEED),
                lists.cited().sources(id));
    }

    private static GivenStep.Screen screen(ResultSet row) throws SQLException {
        return new GivenStep.Screen(
                Cells.text(row, "view"),
                Cells.filled(row, "section"),
                Cells.filled(row, "beside"),
                Cells.filled(row, "chapter"),
                Cells.filled(row, "item"));
    }

    private record Lists(
            Map<String, List<String>> cities, Map<String, List<String>> milieus, Cited cited) {}
}
