package atlas.map;

import java.util.Set;

/**
 * Which cities the atlas knows more of, by id.
 *
 * @param measured with statistics that are compared in a panel
 * @param told with a story
 */
public record Known(Set<String> measured, Set<String> told) {
    public static final Known NOTHING = new Known(Set.of(), Set.of());

    /** Copies the sets. */
    public Known {
        measured = Set.copyOf(measured);
        told = Set.copyOf(told);
    }
}
