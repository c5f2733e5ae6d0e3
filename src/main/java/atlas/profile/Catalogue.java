package atlas.profile;

import atlas.city.City;
import atlas.city.Concept;
import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import atlas.city.Panel;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the panel must know beyond the city it shows.
 *
 * @param indicators in the order in which they are shown
 * @param told ids of the cities that have a story
 * @param concepts in the order in which they are read
 */
public record Catalogue(
        Map<String, City> cities,
        List<Indicator> indicators,
        List<Panel> panels,
        Set<String> told,
        List<Concept> concepts) {
    /** Looks the cities up by id from then on. */
    public static Catalogue of(
            List<City> cities, List<Indicator> indicators, List<Panel> panels, Set<String> told) {
        return new Catalogue(
                cities.stream().collect(Collectors.toMap(City::id, Function.identity())),
                indicators,
                panels,
                told,
                List.of());
    }

    /** The same, with the ideas that cities may show. */
    public Catalogue withConcepts(List<Concept> known) {
        return new Catalogue(cities, indicators, panels, told, known);
    }

    /** All of them, in no order. */
    List<City> all() {
        return List.copyOf(cities.values());
    }

    Optional<City> city(String id) {
        return Optional.ofNullable(cities.get(id));
    }

    /** The panel that measures a city with the most indicators; empty outside all panels. */
    Optional<String> home(String city) {
        return panels.stream()
                .filter(p -> p.cityIds().contains(city))
                .map(Panel::id)
                .max(
                        Comparator.comparingLong(id ->
                                indicators.stream()
                                        .filter(i -> i.role() == IndicatorRole.CORE)
                                        .filter(i -> i.panels().contains(id))
                                        .count()));
    }

    /** How many cities a panel compares; 0 where there is no such panel. */
    int panelSize(String id) {
        return panels.stream()
                .filter(p -> p.id().equals(id))
                .mapToInt(p -> p.cityIds().size())
                .sum();
    }

    /** Ids of the cities that a panel compares. */
    Set<String> measured() {
        return panels.stream().flatMap(p -> p.cityIds().stream()).collect(Collectors.toSet());
    }

    /** The nearest other cities of a set, nearest first. */
    List<City> nearest(City from, Set<String> among, int count) {
        return among.stream()
                .filter(id -> !id.equals(from.id()))
                .flatMap(id -> city(id).stream())
                .sorted(
                        Comparator.comparingDouble(
                                (City c) -> c.location().kilometresTo(from.location())))
                .limit(count)
                .toList();
    }
}
