package atlas.state;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which cities a class is to look at, and whether it is to guess their names.
 *
 * @param cities ids of the cities set off on the map, in the order in which they are told; they and
 *     their names come before all others
 * @param masked whether the names of cities are withheld
 * @param named ids of the cities whose names are told although names are withheld
 */
public record Focus(List<String> cities, boolean masked, Set<String> named) {
    public static final Focus NONE = new Focus(List.of(), false, Set.of());

    /** Copies the ids. */
    public Focus {
        cities = List.copyOf(cities);
        named = Set.copyOf(named);
    }

    /** On some cities. */
    public static Focus on(List<String> cities) {
        return new Focus(cities, false, Set.of());
    }

    /** Whether a city's name is withheld. */
    public boolean hides(String city) {
        return masked && !named.contains(city);
    }

    /** Names withheld, all of them anew, or told. */
    public Focus withMasked(boolean masked) {
        return new Focus(cities, masked, Set.of());
    }

    /** With one more name told. */
    public Focus telling(String city) {
        var told = new HashSet<>(named);
        told.add(city);
        return withNamed(told);
    }

    /** With the names of some cities told. */
    public Focus withNamed(Set<String> named) {
        return new Focus(cities, masked, named);
    }
}
