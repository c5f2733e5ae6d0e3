package atlas.store;

import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/**
 * The user's settings by name. What is put is kept, also if the atlas is killed the next moment.
 */
public final class SettingStore {
    private final Jdbi jdbi;

    SettingStore(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** All settings, in the order of their names. */
    public Map<String, String> all() {
        var all = new TreeMap<String, String>();
        jdbi.useHandle(handle ->
                handle.createQuery("select name, content from setting")
                        .map((row, _) -> Map.entry(row.getString("name"), row.getString("content")))
                        .forEach(entry -> all.put(entry.getKey(), entry.getValue())));
        return all;
    }

    public void put(String name, String value) {
        jdbi.useHandle(handle ->
                handle.execute(
                        "merge into setting (name, content) key (name) values (?, ?)",
                        name,
                        value));
    }

    public void remove(String name) {
        jdbi.useHandle(handle -> handle.execute("delete from setting where name = ?", name));
    }
}
