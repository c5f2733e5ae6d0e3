package atlas.store;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/**
 * The user's scenarios by name. What is put is kept, also if the atlas is killed the next moment;
 * each change is whole or not at all.
 */
public final class ScenarioStore {
    private final Jdbi jdbi;

    ScenarioStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All of them, the oldest first. */
    public List<SavedScenario> all() {
        return jdbi.withHandle(handle ->
                handle.createQuery(
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
                        .list());
    }

    /** Keeps it in place of one of the same name, if there is one. */
    public void put(SavedScenario scenario) {
        jdbi.useHandle(handle ->
                handle.execute(
                        """
                        merge into scenario (name, panel, format, content, created, changed)
                        key (name) values (?, ?, ?, ?, ?, ?)
                        """,
                        scenario.name(),
                        scenario.panel(),
                        scenario.format(),
                        scenario.content(),
                        utc(scenario.created()),
                        utc(scenario.changed())));
    }

    /**
     * Gives it another name.
     *
     * @return whether there was one to rename
     * @throws org.jdbi.v3.core.JdbiException if another has that name; then both stay
     */
    public boolean rename(String from, String to) {
        return jdbi.withHandle(handle ->
                handle.execute("update scenario set name = ? where name = ?", to, from) > 0);
    }

    public void remove(String name) {
        jdbi.useHandle(handle -> handle.execute("delete from scenario where name = ?", name));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
