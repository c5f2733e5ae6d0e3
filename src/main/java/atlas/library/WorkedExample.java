package atlas.library;

import atlas.city.City;
import atlas.city.Dimension;
import atlas.city.Observation;
import atlas.city.Panel;
import atlas.index.CityScores;
import atlas.index.IndicatorScore;
import atlas.index.Normalisation;
import atlas.index.PanelScores;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** One index of one city, taken apart so that a reader can work it out with a pencil. */
record WorkedExample(
        City city, Dimension dimension, Panel panel, PanelScores scores, CityScores own) {
    /**
     * How a value stands among the others of the panel.
     *
     * @param others cities that have a value too
     * @param worse how many of them are worse
     * @param same how many of them are level
     */
    record Step(IndicatorScore score, Observation observation, int others, int worse, int same) {
        /** What the steps give, by the rule itself and not by the program's scores. */
        double percentile() {
            return 100 * (worse + same / 2.0) / others;
        }
    }

    /**
     * Of the city asked for if it has a score in an index made of percentile places, else of the
     * first city that the seed takes as a model, else of any.
     */
    static Optional<WorkedExample> find(Shelf shelf, Optional<String> wanted) {
        return shelf.places().cities().stream()
                .sorted(
                        Comparator.comparing((City c) -> !wanted.equals(Optional.of(c.id())))
                                .thenComparing(c -> c.model().filter(m -> m.fromSeed()).isEmpty()))
                .flatMap(city -> of(shelf, city).stream())
                .findFirst();
    }

    private static Optional<WorkedExample> of(Shelf shelf, City city) {
        return shelf.measured().scores().stream()
                .filter(s ->
                        s.scenario().scaling().normalisation() == Normalisation.PERCENTILE_RANK)
                .flatMap(s ->
                        s.city(city.id()).stream()
                                .flatMap(own ->
                                        shelf.measured().dimensions().stream()
                                                .filter(d ->
                                                        own.index(d.number()).value().isPresent())
                                                .flatMap(d ->
                                                        shelf.measured().panels().stream()
                                                                .filter(p ->
                                                                        p.id().equals(s.panelId()))
                                                                .map(p ->
                                                                        new WorkedExample(
                                                                                city, d, p, s,
                                                                                own)))))
                .max(Comparator.comparingInt(e -> e.own().index(e.dimension().number()).present()));
    }

    /** The indicators that enter the index, in their order. */
    List<Step> steps() {
        return own.indicatorsOf(dimension.number()).stream()
                .filter(score -> score.value().isPresent())
                .flatMap(score -> score.observation().stream().map(o -> step(score, o)))
                .toList();
    }

    private Step step(IndicatorScore score, Observation observation) {
        double value = observation.value() * score.indicator().direction();
        var others =
                scores.cities().stream()
                        .filter(c -> !c.cityId().equals(city.id()))
                        .flatMap(c -> c.indicator(score.indicator().id()).stream())
                        .flatMap(s -> s.observation().stream())
                        .mapToDouble(o -> o.value() * score.indicator().direction())
                        .toArray();
        int worse = 0;
        int same = 0;
        for (double other : others) {
            worse += other < value ? 1 : 0;
            same += other == value ? 1 : 0;
        }
        return new Step(score, observation, others.length, worse, same);
    }

    /** The arithmetic mean of the steps. */
    double mean() {
        return steps().stream().mapToDouble(Step::percentile).average().orElseThrow();
    }
}
