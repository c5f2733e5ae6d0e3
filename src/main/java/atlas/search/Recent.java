package atlas.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.StringProperty;

/** What was last gone to through the search, newest first. */
public final class Recent {
    private static final int MOST = 8;
    private static final String BETWEEN = " ";

    private final StringProperty kept;

    /**
     * @param kept holds the keys, also over a restart; whatever is in it, unknown keys are left out
     */
    public Recent(StringProperty kept) {
        this.kept = kept;
    }

    /** What of it is still to be found. */
    List<Entry> entries(SearchIndex index) {
        return keys().stream().flatMap(key -> index.entry(key).stream()).limit(MOST).toList();
    }

    /** Something was gone to. */
    void add(Entry entry) {
        var keys = new ArrayList<>(keys());
        keys.remove(entry.key());
        keys.addFirst(entry.key());
        kept.set(keys.stream().limit(MOST).collect(Collectors.joining(BETWEEN)));
    }

    void clear() {
        kept.set("");
    }

    private List<String> keys() {
        return List.of(kept.get().split(BETWEEN)).stream().filter(k -> !k.isBlank()).toList();
    }
}
