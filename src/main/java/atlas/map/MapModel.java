package atlas.map;

import atlas.city.City;
import atlas.city.CreativeField;
import atlas.state.Filter;
import atlas.state.Navigator;
import atlas.state.Region;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Which cities the map and the list show: derived from the view state. The filter holds for both;
 * the region only for the list, for on the map it is a place to look at, and the map can be moved.
 */
public final class MapModel {
    private final List<City> cities;
    private final Map<String, City> byId;
    private final Roll roll;
    private final Sieve sieve;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>();

    /**
     * @param cities all of them, in any order
     * @param score overall score of a city, where there is one
     */
    public MapModel(
            Navigator navigator,
            List<City> cities,
            Known known,
            Function<String, Optional<Rating>> score) {
        this.cities = cities;
        byId = cities.stream().collect(Collectors.toMap(City::id, Function.identity()));
        roll = new Roll(cities, score);
        sieve = new Sieve(known);
        var _ = navigator.part(Wish::of).subscribe(wish -> found.set(find(wish)));
    }

    /** The city of an id, if it is one of ours. */
    Optional<City> city(Optional<String> id) {
        return id.map(byId::get);
    }

    /** What passes the filter. */
    ReadOnlyObjectProperty<Found> found() {
        return found.getReadOnlyProperty();
    }

    /** What the map shows: all that pass the filter, and the selected one. */
    public ObservableValue<List<City>> shown() {
        return found.map(Found::shown);
    }

    /** What the list shows: of those, the ones in the region. */
    ObservableValue<List<City>> listed() {
        return found.map(Found::listed);
    }

    /**
     * How many cities of the map each entry of the legend stands for, shown or not; empty is
     * outsiders.
     */
    ObservableValue<Map<Optional<CreativeField>, Long>> counts() {
        return found.map(Found::counts);
    }

    /** Which cities a filter lets through in a year. May be asked for on any thread. */
    Predicate<City> passing(Filter filter, int year) {
        return sieve.passing(filter, year);
    }

    /** Which cities of a region would match with another filter. */
    List<City> matching(Filter filter, Region region, int year) {
        Predicate<City> passes = sieve.passing(filter, year);
        return cities.stream().filter(passes).filter(c -> Regions.holds(region, c)).toList();
    }

    private Found find(Wish wish) {
        Predicate<City> passes = sieve.passing(wish.filter(), wish.year());
        Predicate<City> shows = c -> wish.isSelected(c.id()) || passes.test(c);
        List<City> shown = roll.by(wish.order(), wish.language()).stream().filter(shows).toList();
        Optional<City> kept = city(wish.selected()).filter(passes.negate());
        return new Found(
                wish,
                kept.isEmpty() ? shown : shown.stream().filter(passes).toList(),
                kept,
                shown,
                shown.stream().filter(c -> Regions.holds(wish.region(), c)).toList(),
                roll.byImportance(wish.year()).stream().filter(shows).toList(),
                region(wish.region()),
                counts(wish));
    }

    private int region(Region region) {
        return (int)
                cities.stream().filter(c -> !c.isPrefecture() && Regions.holds(region, c)).count();
    }

    private Map<Optional<CreativeField>, Long> counts(Wish wish) {
        Filter anyField = Facet.FIELDS.dropFrom(wish.filter());
        return cities.stream()
                .filter(sieve.passing(anyField, wish.year()))
                .collect(Collectors.groupingBy(c -> c.field(wish.year()), Collectors.counting()));
    }
}
