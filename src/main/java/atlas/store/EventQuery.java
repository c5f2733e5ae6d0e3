package atlas.store;

import atlas.city.Coded;
import atlas.city.Confidence;
import atlas.city.Event;
import atlas.city.EventKind;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/** Asks for what happened, oldest first. */
final class EventQuery {
    private static final String EVENTS =
            """
            select id, city_id, in_year, in_month, title_en, title_ja, kind, confidence
            from event
            """;
    private static final String ORDER = "order by in_year, in_month nulls last, id";
    private static final String ALL = EVENTS + ORDER;
    private static final String OF_CITY = EVENTS + "where city_id = ?\n" + ORDER;

    private final Connection connection;

    EventQuery(Connection connection) {
        this.connection = connection;
    }

    List<Event> all() throws SQLException {
        return events(Rows.of(connection, ALL), Cited.by(connection, "event"));
    }

    List<Event> ofCity(String cityId) throws SQLException {
        var ids =
                Rows.of(connection, "select id from event where city_id = ? order by id", cityId)
                        .list(row -> row.getString(1));
        return events(Rows.of(connection, OF_CITY, cityId), Cited.by(connection, "event", ids));
    }

    private static List<Event> events(Rows rows, Cited cited) throws SQLException {
        return rows.list(row -> event(row, cited));
    }

    private static Event event(ResultSet row, Cited cited) throws SQLException {
        return new Event(
                row.getString("id"),
                Cells.filled(row, "city_id"),
                row.getInt("in_year"),
                Cells.integer(row, "in_month"),
                Cells.bilingual(row, "title"),
                Coded.of(EventKind.class, row.getString("kind")),
                cited.evidence(
                        row.getString("id"),
                        Coded.of(Confidence.class, row.getString("confidence"))));
    }
}
