package atlas.map;

import atlas.city.City;
import atlas.state.Links;
import atlas.state.Peers;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What ties the selected city to others at a moment.
 *
 * @param wanted which of it is switched on; the rest is empty
 * @param from the selected city
 * @param arcs closest kind of bond first, then oldest
 */
record Bonds(Links wanted, Optional<City> from, List<Arc> arcs, Optional<Peers> peers) {
    static final Bonds NONE = new Bonds(Links.NONE, Optional.empty(), List.of(), Optional.empty());

    /** Ids of the cities at the other ends of the arcs. */
    Set<String> tied() {
        return arcs.stream().map(a -> a.to().id()).collect(Collectors.toSet());
    }

    /** Ids of the cities of the same field. */
    Set<String> alike() {
        return peers.stream()
                .flatMap(p -> p.cities().stream())
                .map(City::id)
                .collect(Collectors.toSet());
    }

    /** How the cities look while some are set off. */
    Standing standing() {
        Set<String> alike = alike();
        var plain = new HashSet<>(alike);
        plain.addAll(tied());
        from.ifPresent(city -> plain.add(city.id()));
        return new Standing(peers.isPresent(), alike, plain);
    }

    /**
     * Ids of cities.
     *
     * @param any whether cities of a field are set off at all
     * @param plain those that are not set back behind them
     */
    record Standing(boolean any, Set<String> alike, Set<String> plain) {
        boolean isAlike(String id) {
            return alike.contains(id);
        }

        boolean isPale(String id) {
            return any && !plain.contains(id);
        }
    }

    /** The tied cities before those of the same field, and these before the others. */
    List<City> first(List<City> cities) {
        return arcs.isEmpty() && peers.isEmpty()
                ? cities
                : cities.stream().sorted(order()).toList();
    }

    private Comparator<City> order() {
        Set<String> tied = tied();
        Set<String> alike = alike();
        return Comparator.<City, Boolean>comparing(c -> !tied.contains(c.id()))
                .thenComparing(c -> !alike.contains(c.id()));
    }
}
