package atlas.map;

import atlas.city.City;
import atlas.city.CreativeField;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a filter leaves.
 *
 * @param matching cities anywhere that pass it, in the list's order
 * @param kept the selected city, where it does not pass
 * @param shown on the map: those that match, and the kept one
 * @param listed in the region: those that match, and the kept one
 * @param ranked those on the map, the most important first
 * @param region how many cities the region has without any filter
 * @param counts how many cities anywhere would pass with each field; empty is outsiders
 */
record Found(
        List<City> matching,
        Optional<City> kept,
        List<City> shown,
        List<City> listed,
        List<City> ranked,
        int region,
        Map<Optional<CreativeField>, Long> counts) {
    /** Of the region's cities, how many match. */
    int matchingHere() {
        return listed.size() - (kept.filter(listed::contains).isPresent() ? 1 : 0);
    }

    /** How many match outside the region. */
    int elsewhere() {
        return matching.size() - matchingHere();
    }

    boolean isKept(City city) {
        return kept.filter(k -> k.id().equals(city.id())).isPresent();
    }
}
