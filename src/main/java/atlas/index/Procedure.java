package atlas.index;

import atlas.city.Indicator;
import java.util.List;
import java.util.Optional;

/**
 * What computing a scenario did, step by step, in numbers: for a method sheet.
 *
 * @param cities how many are compared
 * @param indicators those that the scenario uses, in the panel's order
 * @param values how many observations count
 * @param prefectural how many of them describe a prefecture
 * @param gaps how many a full table would have more
 * @param treated the indicators whose outliers were treated
 * @param unscaled the indicators that could not be put on the scale
 * @param indexScores how many scores in the indices were computed, of cities times seven
 * @param overallScores how many cities have an overall score
 */
public record Procedure(
        Origin origin,
        int cities,
        List<Indicator> indicators,
        int values,
        int prefectural,
        int gaps,
        List<Treated> treated,
        List<Indicator> unscaled,
        int indexScores,
        int overallScores) {
    /**
     * An indicator with outliers. Shapes are those of the values as compared: reversed where less
     * is better.
     *
     * @param moved how many values were moved inward; none if the logarithm was taken
     * @param logarithm whether it was taken
     * @param before the shape that called for it
     * @param after empty if all values became equal
     */
    public record Treated(
            Indicator indicator,
            int moved,
            boolean logarithm,
            Shape before,
            Optional<Shape> after) {}

    /** Copies the lists. */
    public Procedure {
        indicators = List.copyOf(indicators);
        treated = List.copyOf(treated);
        unscaled = List.copyOf(unscaled);
    }

    /** Of a scenario over a panel. */
    public static Procedure of(Measures measures, Scenario scenario) {
        var composite = Composite.of(measures, scenario);
        var lines = composite.lines(scenario.scaling());
        var scores = Scorer.score(measures, scenario);
        int cities = scores.cities().size();
        int values = lines.stream().mapToInt(line -> line.row().values().present()).sum();
        return new Procedure(
                scores.origin(),
                cities,
                lines.stream().map(IndicatorLine::indicator).toList(),
                values,
                lines.stream().mapToInt(Procedure::prefectural).sum(),
                cities * lines.size() - values,
                lines.stream().flatMap(line -> treated(line, scenario).stream()).toList(),
                lines.stream()
                        .filter(line -> line.normalised().present() == 0)
                        .filter(line -> line.row().values().present() > 0)
                        .map(IndicatorLine::indicator)
                        .toList(),
                scores.cities().stream().mapToInt(Procedure::computed).sum(),
                (int)
                        scores.cities().stream()
                                .filter(c -> c.overall().value().isPresent())
                                .count());
    }

    private static int prefectural(IndicatorLine line) {
        return (int)
                line.row().observations().stream()
                        .flatMap(Optional::stream)
                        .filter(Measures::isPrefectural)
                        .count();
    }

    private static int computed(CityScores city) {
        return (int) city.indices().stream().filter(s -> s.value().isPresent()).count();
    }

    private static Optional<Treated> treated(IndicatorLine line, Scenario scenario) {
        var values = line.row().values().scaled();
        var treatment = new Normaliser(scenario.scaling()).treatment();
        var after = Outliers.treated(values, treatment);
        int moved = Outliers.moved(values, after);
        if (moved == 0) {
            return Optional.empty();
        }
        boolean logarithm =
                treatment == Treatment.WINSORISE_OR_LOG
                        && Outliers.hasOutliers(Outliers.winsorised(values));
        return Shape.of(values)
                .map(before ->
                        new Treated(
                                line.indicator(),
                                logarithm ? 0 : moved,
                                logarithm,
                                before,
                                Shape.of(after)));
    }
}
