package atlas.store;

import atlas.city.Coded;
import atlas.city.Confidence;
import atlas.city.Event;
import atlas.city.EventKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Asks for what happened, oldest first. */
final class EventQuery {
    private static final String EVENTS =
            """
            select id, city_id, in_year, in_month, title_en, title_ja, kind, confidence
            from event
            where :city is null or city_id = :city
            order by in_year, in_month nulls last, id
            """;

    private final Handle handle;

    EventQuery(Handle handle) {
        this.handle = handle;
    }

    List<Event> all() {
        return events(Optional.empty(), Cited.by(handle, "event"));
    }

    List<Event> ofCity(String cityId) {
        var ids =
                handle.createQuery("select id from event where city_id = ? order by id")
                        .bind(0, cityId)
                        .mapTo(String.class)
                        .list();
        return events(Optional.of(cityId), Cited.by(handle, "event", ids));
    }

    private List<Event> events(Optional<String> city, Cited cited) {
        return handle.createQuery(EVENTS)
                .bind("city", city)
                .map((row, _) -> event(row, cited))
                .list();
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
