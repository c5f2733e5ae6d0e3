package atlas.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The tables that belong to the user, as a whole. */
final class OwnTables {
    private OwnTables() {}

    static OwnWork read(Connection connection) throws SQLException {
        return new OwnWork(settings(connection), scenarios(connection), tours(connection));
    }

    /** The same from tables of an older atlas, of which some may not be there. */
    static OwnWork readOld(Connection connection) throws SQLException {
        List<String> there =
                Rows.of(
                                connection,
                                """
                                select lower(table_name) from information_schema.tables
                                where table_schema = 'PUBLIC'
                                """)
                        .list(row -> row.getString(1));
        return new OwnWork(
                there.contains("setting") ? settings(connection) : Map.of(),
                there.contains("scenario") ? scenarios(connection) : List.of(),
                there.contains("own_tour") ? tours(connection) : List.of());
    }

    /** Puts this in place of all there is; to be called within a transaction. */
    static void replace(Handle handle, OwnWork work) {
        for (String table : List.of("setting", "scenario", "own_tour")) {
            handle.createUpdate("delete from <table>").define("table", table).execute();
        }
        work.settings()
                .forEach((name, content) ->
                        handle.execute(
                                "insert into setting (name, content) values (?, ?)",
                                name,
                                content));
        for (var s : work.scenarios()) {
            handle.execute(
                    """
                    insert into scenario (name, panel, format, content, created, changed)
                    values (?, ?, ?, ?, ?, ?)
                    """,
                    s.name(),
                    s.panel(),
                    s.format(),
                    s.content(),
                    utc(s.created()),
                    utc(s.changed()));
        }
        for (var t : work.tours()) {
            handle.execute(
                    """
                    insert into own_tour (id, format, content, created, changed)
                    values (?, ?, ?, ?, ?)
                    """,
                    t.tour().id(),
                    t.tour().format(),
                    t.tour().content(),
                    utc(t.created()),
                    utc(t.changed()));
        }
    }

    static Mark mark(Connection connection) throws SQLException {
        return Rows.of(connection, "select lineage, number from own_revision")
                .first(row -> new Mark(row.getString("lineage"), row.getLong("number"), false))
                .orElseThrow();
    }

    /** Counts a change; to be called within its transaction. */
    static void count(Handle handle) {
        handle.execute("update own_revision set number = number + 1");
    }

    /** What was counted outside counts here too. */
    static void countFrom(Handle handle, long number) {
        handle.execute("update own_revision set number = greatest(number, ?)", number);
    }

    /** These tables were copied from others, whose numbers say nothing about them. */
    static void beginLineage(Handle handle) {
        handle.execute(
                "update own_revision set lineage = cast(random_uuid() as varchar), number = 0");
    }

    /** Has these tables be the same as those of a mark. */
    static void goOn(Handle handle, Mark mark) {
        handle.execute(
                "update own_revision set lineage = ?, number = ?", mark.lineage(), mark.number());
    }

    private static Map<String, String> settings(Connection connection) throws SQLException {
        return Rows.of(connection, "select name, content from setting")
                .map(row -> row.getString("name"), row -> row.getString("content"));
    }

    static List<SavedScenario> scenarios(Connection connection) throws SQLException {
        return Rows.of(
                        connection,
                        """
                        select name, panel, format, content, created, changed
                        from scenario
                        order by created, name
                        """)
                .list(row ->
                        new SavedScenario(
                                row.getString("name"),
                                row.getString("panel"),
                                row.getInt("format"),
                                row.getString("content"),
                                row.getObject("created", OffsetDateTime.class).toInstant(),
                                row.getObject("changed", OffsetDateTime.class).toInstant()));
    }

    static List<OwnWork.DatedTour> tours(Connection connection) throws SQLException {
        return Rows.of(
                        connection,
                        """
                        select id, format, content, created, changed
                        from own_tour
                        order by created, id
                        """)
                .list(row ->
                        new OwnWork.DatedTour(
                                new SavedTour(
                                        row.getString("id"),
                                        row.getInt("format"),
                                        row.getString("content")),
                                row.getObject("created", OffsetDateTime.class).toInstant(),
                                row.getObject("changed", OffsetDateTime.class).toInstant()));
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
