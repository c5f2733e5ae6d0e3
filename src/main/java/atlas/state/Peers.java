package atlas.state;

import atlas.city.City;
import atlas.city.CreativeField;
import java.util.List;
import java.util.Optional;

/**
 * The other members of the network in the selected city's field and the region of now.
 *
 * @param of the selected city
 * @param cities nearest first, without the selected one
 */
public record Peers(City of, CreativeField field, Region region, List<City> cities) {
    /** Copies the list. */
    public Peers {
        cities = List.copyOf(cities);
    }

    /**
     * At the end of a year; empty where the city is not a member of a field then.
     *
     * @param all the cities to choose from
     */
    public static Optional<Peers> of(City city, List<City> all, Region region, int year) {
        return city.field(year)
                .map(field ->
                        new Peers(
                                city,
                                field,
                                region,
                                all.stream()
                                        .filter(c -> !c.id().equals(city.id()))
                                        .filter(c -> c.field(year).equals(Optional.of(field)))
                                        .filter(region::holds)
                                        .sorted((a, b) -> nearest(city, a, b))
                                        .toList()));
    }

    /** How far another city is from the selected one, along a great circle. */
    public double kilometres(City other) {
        return kilometres(of, other);
    }

    // The library's comparators are classes that are made at run time, even in a packaged start.
    private static int nearest(City city, City a, City b) {
        return Double.compare(kilometres(city, a), kilometres(city, b));
    }

    private static double kilometres(City from, City to) {
        return from.location().kilometresTo(to.location());
    }
}
