package atlas.present.paper;

import atlas.city.City;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cities among which others are to be found on a map: of the same country, and where it has few,
 * the nearest ones. Always the same.
 *
 * @param all that there are
 */
record Neighbours(Collection<City> all) {
    private static final int FEWEST_OF_A_COUNTRY = 5;
    private static final int LARGEST = 16;
    // Nearer than this their dots could not be told apart.
    private static final double KILOMETRES = 40;

    /**
     * The asked ones and others, from north to south, so that the order gives nothing away.
     *
     * @param asked at least one, all of one country
     * @param most how many there are together
     */
    List<City> among(List<City> asked, int most) {
        var chosen = new LinkedHashSet<>(asked);
        var candidates = new ArrayList<>(candidates(asked));
        while (chosen.size() < most && !candidates.isEmpty()) {
            var next =
                    candidates.stream()
                            .max(
                                    Comparator.comparingDouble((City c) -> distance(c, chosen))
                                            .thenComparing(City::id))
                            .orElseThrow();
            candidates.remove(next);
            if (distance(next, chosen) > KILOMETRES) {
                chosen.add(next);
            }
        }
        return chosen.stream()
                .sorted(
                        Comparator.comparingDouble((City c) -> -c.location().latitude())
                                .thenComparing(City::id))
                .toList();
    }

    private List<City> candidates(List<City> asked) {
        var country = asked.getFirst().country();
        var others =
                all.stream()
                        .filter(c -> !asked.contains(c))
                        .filter(c -> !c.isPrefecture())
                        .toList();
        var compatriots = others.stream().filter(c -> c.country().equals(country)).toList();
        if (compatriots.size() >= FEWEST_OF_A_COUNTRY) {
            return compatriots.stream()
                    .sorted(
                            Comparator.comparingInt(Neighbours::size)
                                    .reversed()
                                    .thenComparing(City::id))
                    .limit(LARGEST)
                    .toList();
        }
        return others.stream()
                .sorted(
                        Comparator.comparingDouble((City c) -> distance(c, Set.copyOf(asked)))
                                .thenComparing(City::id))
                .limit(LARGEST / 2)
                .toList();
    }

    private static int size(City city) {
        return city.population().map(p -> p.inhabitants()).orElse(0);
    }

    private static double distance(City city, Set<City> from) {
        return from.stream()
                .collect(
                        Collectors.summarizingDouble(
                                c -> c.location().kilometresTo(city.location())))
                .getMin();
    }
}
