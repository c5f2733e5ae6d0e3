package atlas.search;

import atlas.search.text.Query;
import java.util.List;

/**
 * What was found, best groups first.
 *
 * @param query what was looked for, as it was understood
 * @param partial nothing holds all words; these hold the most
 */
public record Findings(Query query, List<Group> groups, boolean partial) {
    /**
     * What was found of one kind, best first.
     *
     * @param count how many there are; {@code entries} may be only the best of them
     */
    public record Group(EntryKind kind, int count, List<Entry> entries) {
        /** Copies the list. */
        public Group {
            entries = List.copyOf(entries);
        }
    }

    /** Copies the list. */
    public Findings {
        groups = List.copyOf(groups);
    }

    /** How many there are in all groups. */
    public int count() {
        return groups.stream().mapToInt(Group::count).sum();
    }
}
