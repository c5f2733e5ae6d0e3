package atlas.map;

import atlas.city.City;
import atlas.city.WorldRegion;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/** Which city's label and marker win where there is room for one. */
final class Importance {
    private Importance() {}

    /**
     * The cities that stand for a model, then members, then the atlas's own part of the world, then
     * those with statistics, then the more populous; the same for every view.
     */
    static Comparator<City> order(int year, Function<String, Optional<Rating>> score) {
        return Comparator.<City, Boolean>comparing(c -> c.model().isEmpty())
                .thenComparing(c -> c.membership(year).isEmpty())
                .thenComparing(c -> c.region() != WorldRegion.ASIA_PACIFIC)
                .thenComparing(c -> score.apply(c.id()).isEmpty())
                .thenComparing(Importance::inhabitants, Comparator.reverseOrder())
                .thenComparing(City::id);
    }

    private static int inhabitants(City city) {
        return city.population().map(p -> p.inhabitants()).orElse(0);
    }
}
