package atlas.index;

import java.util.List;
import java.util.Optional;

/**
 * All scores of a city.
 *
 * @param indices seven, in the order of the axes
 * @param indicators those that the scenario uses, in the order of the panel
 */
public record CityScores(
        String cityId, List<Score> indices, Score overall, List<IndicatorScore> indicators) {
    /** Copies the lists. */
    public CityScores {
        indices = List.copyOf(indices);
        indicators = List.copyOf(indicators);
    }

    /**
     * The score in one of the seven indices.
     *
     * @param number 1 to 7
     */
    public Score index(int number) {
        return indices.get(number - 1);
    }

    /** The indicators of one index. */
    public List<IndicatorScore> indicatorsOf(int number) {
        return indicators.stream().filter(i -> i.indicator().index() == number).toList();
    }

    /** What one indicator says; empty if the scenario does not use it. */
    public Optional<IndicatorScore> indicator(String id) {
        return indicators.stream().filter(i -> i.indicator().id().equals(id)).findFirst();
    }

    /** How many indicators have a normalised value, whatever they weigh. */
    public int known() {
        return (int) indicators.stream().filter(i -> i.value().isPresent()).count();
    }

    /** How many of these describe the prefecture rather than the city. */
    public int prefectural() {
        return (int)
                indicators.stream()
                        .filter(i -> i.value().isPresent())
                        .filter(i -> i.observation().filter(Measures::isPrefectural).isPresent())
                        .count();
    }
}
