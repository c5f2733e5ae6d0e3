package atlas.map;

import atlas.city.City;
import atlas.city.CreativeField;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a filter leaves. Another wish finds something else, even where it finds the same cities.
 *
 * @param wish what was asked for
 * @param matching cities anywhere that pass it, in the list's order
 * @param kept the selected city, where it does not pass
 * @param shown on the map: those that match, and the kept one
 * @param listed in the region: those that match, and the kept one
 * @param ranked those on the map, the most important first
 * @param region how many cities the region has without any filter, no prefectures
 * @param counts how many cities anywhere would pass with each field; empty is outsiders
 */
record Found(
        Wish wish,
        List<City> matching,
        Optional<City> kept,
        List<City> shown,
        List<City> listed,
        List<City> ranked,
        int region,
        Map<Optional<CreativeField>, Long> counts) {
    /** Of the region's cities, how many match; prefectures are none. */
    int citiesHere() {
        return (int) here().filter(c -> !c.isPrefecture()).count();
    }

    /** How many whole prefectures stand among the region's cities. */
    int prefecturesHere() {
        return (int) here().filter(City::isPrefecture).count();
    }

    /** How many match outside the region. */
    int elsewhere() {
        return matching.size() - (int) here().count();
    }

    boolean isNothingHere() {
        return here().findAny().isEmpty();
    }

    private Stream<City> here() {
        return listed.stream().filter(c -> !isKept(c));
    }

    boolean isKept(City city) {
        return kept.filter(k -> k.id().equals(city.id())).isPresent();
    }
}
