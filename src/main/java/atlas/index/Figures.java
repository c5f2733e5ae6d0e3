package atlas.index;

import atlas.city.Indicator;
import atlas.city.Observation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The raw figures of a panel as a scenario compares them: unrounded, in their own units. */
public final class Figures {
    /**
     * A city's figure.
     *
     * @param value the observation's own, or what the basis makes of the count behind it
     * @param counted whether it is made of the count
     */
    public record Figure(Observation observation, double value, boolean counted) {}

    private final Basis basis;
    private final List<String> cityIds;
    private final List<Indicator> indicators;
    private final Map<String, Measures.Row> rows;
    private final Map<String, Integer> cities = new HashMap<>();

    private Figures(Measures chosen, Basis basis) {
        this.basis = basis;
        this.cityIds = chosen.cityIds();
        this.indicators = chosen.indicators();
        this.rows =
                chosen.rows().stream()
                        .collect(Collectors.toMap(r -> r.indicator().id(), Function.identity()));
        cityIds.forEach(city -> cities.put(city, cities.size()));
    }

    /** Of the observations and cities that a scenario uses, indicators of every role. */
    public static Figures of(Measures measures, Scenario.Selection selection) {
        return new Figures(measures.chosen(selection), selection.basis());
    }

    /** The one that was asked for; figures that are not counted are as defined. */
    public Basis basis() {
        return basis;
    }

    /** Of the panel, or of the group of like population that the scenario compares. */
    public List<String> cityIds() {
        return cityIds;
    }

    /** All of the panel, in its order. */
    public List<Indicator> indicators() {
        return indicators;
    }

    /** Empty where the city has no value or is not compared. */
    public Optional<Figure> of(String cityId, String indicatorId) {
        Integer city = cities.get(cityId);
        var row = rows.get(indicatorId);
        if (city == null || row == null || !row.values().has(city)) {
            return Optional.empty();
        }
        // The column is reversed where less is better.
        double value = row.values().at(city) * (row.indicator().direction() < 0 ? -1 : 1);
        return row.observations()
                .get(city)
                .map(observation -> new Figure(observation, value + 0.0, row.counted()));
    }
}
