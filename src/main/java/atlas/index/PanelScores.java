package atlas.index;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The scores of all cities of a panel, with what they were computed from.
 *
 * @param cities in the panel's order
 * @param medians of the seven indices, over the cities that have a score
 */
public record PanelScores(Origin origin, List<CityScores> cities, List<OptionalDouble> medians) {
    /** Copies the lists. */
    public PanelScores {
        cities = List.copyOf(cities);
        medians = List.copyOf(medians);
    }

    public String panelId() {
        return origin.panelId();
    }

    public Scenario scenario() {
        return origin.scenario();
    }

    /** Empty if the city is not in the panel. */
    public Optional<CityScores> city(String id) {
        return cities.stream().filter(c -> c.cityId().equals(id)).findFirst();
    }

    /**
     * The middle of the panel in an index; empty where no city has a score.
     *
     * @param number 1 to 7
     */
    public OptionalDouble median(int number) {
        return medians.get(number - 1);
    }
}
