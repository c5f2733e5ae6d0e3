package atlas.map;

import atlas.city.City;
import atlas.city.WorldRegion;
import atlas.state.Focus;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Which city's label and marker win where there is room for one. */
final class Importance {
    private static final long LESS = 1L << 32;

    private Importance() {}

    private record Ranked(long rank, City city) {
        // A comparator of the library's own is a class that is made at run time.
        static int inOrder(Ranked one, Ranked other) {
            int byRank = Long.compare(one.rank, other.rank);
            return byRank != 0 ? byRank : one.city.id().compareTo(other.city.id());
        }
    }

    /**
     * The cities that stand for a model, then members, then the atlas's own part of the world, then
     * those with a score, then the more populous; the same for every view.
     */
    static List<City> ranked(List<City> cities, int year, Predicate<City> scored) {
        return cities.stream()
                .map(c -> new Ranked(rank(c, year, scored), c))
                .sorted(Ranked::inOrder)
                .map(Ranked::city)
                .toList();
    }

    /**
     * The same with those first that a class is to look at, in the order in which they are told.
     */
    static List<City> toldFirst(Focus focus, List<City> ranked) {
        List<String> told = focus.cities();
        return told.isEmpty()
                ? ranked
                : ranked.stream()
                        .sorted(
                                Comparator.comparingInt(c ->
                                        told.contains(c.id()) ? told.indexOf(c.id()) : told.size()))
                        .toList();
    }

    private static long rank(City city, int year, Predicate<City> scored) {
        long inhabitants = city.population().map(p -> p.inhabitants()).orElse(0);
        return (city.model().isEmpty() ? LESS * 8 : 0)
                + (city.membership(year).isEmpty() ? LESS * 4 : 0)
                + (city.region() == WorldRegion.ASIA_PACIFIC ? 0 : LESS * 2)
                + (scored.test(city) ? 0 : LESS)
                - inhabitants;
    }
}
