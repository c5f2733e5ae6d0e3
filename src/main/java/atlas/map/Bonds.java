package atlas.map;

import atlas.city.City;
import atlas.state.Links;
import atlas.state.Peers;
import java.util.Comparator;
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

    /** The tied cities first, then those of the same field, then the others. */
    Comparator<City> order() {
        Set<String> tied = tied();
        Set<String> alike = alike();
        return Comparator.<City, Boolean>comparing(c -> !tied.contains(c.id()))
                .thenComparing(c -> !alike.contains(c.id()));
    }
}
