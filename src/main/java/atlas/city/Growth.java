package atlas.city;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The UNESCO Creative Cities Network year by year.
 *
 * @param years without a gap, oldest first; at least one
 */
public record Growth(List<Year> years) {
    /** The year in which the network was founded. */
    public static final int FOUNDED = 2004;

    /**
     * A year of the network.
     *
     * @param members at the end of the year
     * @param newcomers cities that were no members the year before
     * @param countries that the members lie in
     */
    public record Year(int year, int members, int newcomers, int countries) {}

    /** Copies the list. */
    public Growth {
        years = List.copyOf(years);
    }

    /** That of all members among some cities, from the founding to the last year of joining. */
    public static Growth of(List<City> cities) {
        return of(cities, lastYear(cities), _ -> _ -> true);
    }

    /**
     * That of some members.
     *
     * @param last year
     * @param counts for a year, whether a member counts in it
     */
    public static Growth of(List<City> cities, int last, IntFunction<Predicate<City>> counts) {
        return new Growth(
                IntStream.rangeClosed(FOUNDED, last)
                        .mapToObj(year -> year(year, cities, counts.apply(year)))
                        .toList());
    }

    /** The last year in which one of the cities joined; the founding if none ever did. */
    public static int lastYear(List<City> cities) {
        return cities.stream()
                .flatMap(city -> city.designations().stream())
                .filter(designation -> designation.network() == Network.UCCN)
                .mapToInt(Designation::from)
                .reduce(FOUNDED, Math::max);
    }

    /** The first year. */
    public int first() {
        return years.getFirst().year();
    }

    /** The last year. */
    public int last() {
        return years.getLast().year();
    }

    /** The year of these that is nearest to a year. */
    public int nearest(int year) {
        return Math.clamp(year, first(), last());
    }

    /** What is known of a year; of the nearest one for years outside. */
    public Year in(int year) {
        return years.get(nearest(year) - first());
    }

    private static Year year(int year, List<City> cities, Predicate<City> counts) {
        List<City> members =
                cities.stream()
                        .filter(city -> city.membership(year).isPresent())
                        .filter(counts)
                        .toList();
        return new Year(
                year,
                members.size(),
                (int) members.stream().filter(city -> city.joinsIn(year)).count(),
                (int) members.stream().map(city -> city.country().iso3()).distinct().count());
    }
}
