package atlas.store;

import java.util.List;

/**
 * The user's scenarios by name. What is put is kept, also if the atlas is killed the next moment;
 * each change is whole or not at all.
 */
public final class ScenarioStore {
    private final Seat seat;

    ScenarioStore(Seat seat) {
        this.seat = seat;
    }

    /** All of them, the oldest first. */
    public List<SavedScenario> all() {
        return seat.own().scenarios();
    }

    /** Keeps it in place of one of the same name, if there is one. */
    public void put(SavedScenario scenario) {
        seat.change(handle ->
                handle.execute(
                        """
                        merge into scenario (name, panel, format, content, created, changed)
                        key (name) values (?, ?, ?, ?, ?, ?)
                        """,
                        scenario.name(),
                        scenario.panel(),
                        scenario.format(),
                        scenario.content(),
                        OwnTables.utc(scenario.created()),
                        OwnTables.utc(scenario.changed())));
    }

    /**
     * Gives it another name.
     *
     * @return whether there was one to rename
     * @throws org.jdbi.v3.core.JdbiException if another has that name; then both stay
     */
    public boolean rename(String from, String to) {
        boolean there = all().stream().anyMatch(s -> s.name().equals(from));
        seat.change(
                handle -> handle.execute("update scenario set name = ? where name = ?", to, from));
        return there;
    }

    public void remove(String name) {
        seat.change(handle -> handle.execute("delete from scenario where name = ?", name));
    }
}
