package atlas.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** The tables that belong to the user, as a whole. */
final class OwnTables {
    private OwnTables() {}

    static OwnWork read(Handle handle) {
        return new OwnWork(settings(handle), scenarios(handle), tours(handle));
    }

    /** The same from tables of an older atlas, of which some may not be there. */
    static OwnWork readOld(Handle handle) {
        Set<String> there =
                handle.createQuery(
                                """
                                select lower(table_name) from information_schema.tables
                                where table_schema = 'PUBLIC'
                                """)
                        .mapTo(String.class)
                        .set();
        return new OwnWork(
                there.contains("setting") ? settings(handle) : Map.of(),
                there.contains("scenario") ? scenarios(handle) : List.of(),
                there.contains("own_tour") ? tours(handle) : List.of());
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

    static Mark mark(Handle handle) {
        return handle.createQuery("select lineage, number from own_revision")
                .map((row, _) -> new Mark(row.getString("lineage"), row.getLong("number"), false))
                .one();
    }

    /** Counts a change; to be called within its transaction. */
    static void count(Handle handle) {
        handle.execute("update own_revision set number = number + 1");
    }

    /** What was counted outside counts here too. */
    static void countFrom(Handle handle, long number) {
        handle.execute("update own_revision set number = greatest(number, ?)", number);
    }

    /** Has these tables be the same as those of a mark. */
    static void goOn(Handle handle, Mark mark) {
        handle.execute(
                "update own_revision set lineage = ?, number = ?", mark.lineage(), mark.number());
    }

    private static Map<String, String> settings(Handle handle) {
        return handle
                .createQuery("select name, content from setting")
                .map((row, _) -> Map.entry(row.getString("name"), row.getString("content")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static List<SavedScenario> scenarios(Handle handle) {
        return handle.createQuery(
                        """
                        select name, panel, format, content, created, changed
                        from scenario
                        order by created, name
                        """)
                .map((row, _) ->
                        new SavedScenario(
                                row.getString("name"),
                                row.getString("panel"),
                                row.getInt("format"),
                                row.getString("content"),
                                row.getObject("created", OffsetDateTime.class).toInstant(),
                                row.getObject("changed", OffsetDateTime.class).toInstant()))
                .list();
    }

    static List<OwnWork.DatedTour> tours(Handle handle) {
        return handle.createQuery(
                        """
                        select id, format, content, created, changed
                        from own_tour
                        order by created, id
                        """)
                .map((row, _) ->
                        new OwnWork.DatedTour(
                                new SavedTour(
                                        row.getString("id"),
                                        row.getInt("format"),
                                        row.getString("content")),
                                row.getObject("created", OffsetDateTime.class).toInstant(),
                                row.getObject("changed", OffsetDateTime.class).toInstant()))
                .list();
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
