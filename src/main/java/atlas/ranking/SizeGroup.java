package atlas.ranking;

import atlas.city.City;
import atlas.index.Measures;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Cities of like population, so that like is compared with like. */
enum SizeGroup {
    ALL(0, Integer.MAX_VALUE),
    SMALL(0, 300_000),
    MIDDLE(300_000, 1_000_000),
    LARGE(1_000_000, Integer.MAX_VALUE),
    /** Chosen one by one, or the group of another panel. */
    OTHER(0, 0);

    private final int from;
    private final int below;

    SizeGroup(int from, int below) {
        this.from = from;
        this.below = below;
    }

    /** Those that can be asked for. */
    static final List<SizeGroup> CHOICES = List.of(ALL, SMALL, MIDDLE, LARGE);

    /**
     * The ids of its cities in a panel; none where it is all of them. A group without cities must
     * not pass for all, so that it names what is no city.
     */
    Set<String> cities(Measures measures, Map<String, City> known) {
        if (this == ALL) {
            return Set.of();
        }
        var cities =
                measures.cityIds().stream()
                        .filter(id -> holds(Optional.ofNullable(known.get(id))))
                        .collect(Collectors.toSet());
        return cities.isEmpty() ? Set.of(name()) : cities;
    }

    /** The group that consists of just these cities. */
    static SizeGroup of(Set<String> cities, Measures measures, Map<String, City> known) {
        for (var group : values()) {
            if (group != OTHER && group.cities(measures, known).equals(cities)) {
                return group;
            }
        }
        return OTHER;
    }

    private boolean holds(Optional<City> city) {
        int inhabitants = city.flatMap(City::population).map(p -> p.inhabitants()).orElse(0);
        return inhabitants > 0 && inhabitants >= from && inhabitants < below;
    }
}
