package atlas.store;

import java.util.Map;

/**
 * The user's settings by name. What is put is kept, also if the atlas is killed the next moment.
 */
public final class SettingStore {
    private final Seat seat;

    SettingStore(Seat seat) {
        this.seat = seat;
    }

    /** All settings, in the order of their names. */
    public Map<String, String> all() {
        return seat.own().settings();
    }

    public void put(String name, String value) {
        seat.change(handle ->
                handle.execute(
                        "merge into setting (name, content) key (name) values (?, ?)",
                        name,
                        value));
    }

    public void remove(String name) {
        seat.change(handle -> handle.execute("delete from setting where name = ?", name));
    }
}
