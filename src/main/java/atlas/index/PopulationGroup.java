package atlas.index;

import atlas.city.Observation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Cities of like population, to be compared among themselves.
 *
 * @param atLeast in the unit of the population indicator
 * @param below infinite if there is no upper end
 */
public record PopulationGroup(double atLeast, double below) {
    private static final double QUARTER_MILLION = 250_000;
    private static final double MILLION = 1_000_000;

    /** Checks that there is a range. */
    public PopulationGroup {
        if (!(atLeast >= 0 && atLeast < below)) {
            throw new IllegalArgumentException("no range: " + atLeast + " to " + below);
        }
    }

    /** Below a quarter of a million persons, up to half a million, up to a million, and above. */
    public static List<PopulationGroup> ofPersons() {
        return List.of(
                new PopulationGroup(0, QUARTER_MILLION),
                new PopulationGroup(QUARTER_MILLION, MILLION / 2),
                new PopulationGroup(MILLION / 2, MILLION),
                new PopulationGroup(MILLION, Double.POSITIVE_INFINITY));
    }

    /**
     * The cities of a panel that belong to it, in the panel's order; those of unknown population
     * belong to none.
     *
     * @param indicatorId of the population, usually context
     */
    public Set<String> cities(Measures measures, String indicatorId) {
        Set<String> cities = new LinkedHashSet<>();
        for (String city : measures.cityIds()) {
            measures.observation(city, indicatorId)
                    .map(Observation::value)
                    .filter(this::contains)
                    .ifPresent(_ -> cities.add(city));
        }
        return cities;
    }

    private boolean contains(double population) {
        return population >= atLeast && population < below;
    }
}
