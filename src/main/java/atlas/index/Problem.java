package atlas.index;

import atlas.city.Indicator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Something in a scenario or its data that leaves scores out, with what one needs to say so. */
public sealed interface Problem {
    /** Every index has weight zero, so no city has an overall score. */
    record NoIndexCounts() implements Problem {}

    /** Every indicator of an index that counts has weight zero. */
    record NoIndicatorCounts(int index) implements Problem {}

    /** Nothing is selected. */
    record NoIndicators() implements Problem {}

    /** The panel, or the group of it that the scenario compares, has no city or only one. */
    record TooFewCities(int cities) implements Problem {}

    /**
     * No city knows enough for an overall score.
     *
     * @param most the most indices that any city has
     * @param needed how many the scenario asks for
     */
    record NobodyScored(int most, int needed) implements Problem {}

    /** The indicator has the same value wherever it has one, in fewer than two cities perhaps. */
    record Constant(Indicator indicator, int known) implements Problem {}

    /** The indicator has no goalposts, though the scenario asks for them. */
    record NoGoalposts(Indicator indicator) implements Problem {}

    /** The goalposts do not span a range: low is not below high, or has no logarithm. */
    record NoRange(Indicator indicator, Goalposts goalposts) implements Problem {}

    /** No share of the best: the values lie on both sides of zero, or the best is zero. */
    record NoRatio(Indicator indicator) implements Problem {}

    /**
     * A mean that zero would wipe out is asked for where parts are zero.
     *
     * @param mean geometric or harmonic
     * @param cities how many cities lack a score by this, in an index or overall
     */
    record ZeroParts(Aggregation mean, int cities) implements Problem {}

    /** The same where parts are below zero, as standard scores are. */
    record NegativeParts(Aggregation mean, int cities) implements Problem {}

    /** All problems of scores, the gravest first; none if all is well. */
    static List<Problem> of(PanelScores scores) {
        List<Problem> problems = new ArrayList<>();
        var scenario = scores.scenario();
        if (scores.cities().size() < 2) {
            problems.add(new TooFewCities(scores.cities().size()));
        }
        if (!scores.cities().isEmpty()) {
            addWeights(scores.cities().getFirst(), scenario, problems);
            addNobody(scores, problems);
            addIndicators(scores, problems);
        }
        addMeans(scores, Reason.ZERO_PART, problems);
        addMeans(scores, Reason.NO_MEAN, problems);
        return List.copyOf(problems);
    }

    private static void addWeights(CityScores any, Scenario scenario, List<Problem> problems) {
        if (any.indicators().isEmpty()) {
            problems.add(new NoIndicators());
        }
        if (any.overall().reason().equals(Optional.of(Reason.NO_WEIGHT))) {
            problems.add(new NoIndexCounts());
        }
        for (int number = 1; number <= any.indices().size(); number++) {
            if (scenario.weights().ofIndex(number) > 0
                    && any.index(number).reason().equals(Optional.of(Reason.NO_WEIGHT))) {
                problems.add(new NoIndicatorCounts(number));
            }
        }
    }

    private static void addNobody(PanelScores scores, List<Problem> problems) {
        boolean nobody =
                scores.cities().stream()
                        .allMatch(c ->
                                c.overall().reason().equals(Optional.of(Reason.TOO_FEW_INDICES)));
        if (nobody) {
            int most =
                    scores.cities().stream().mapToInt(c -> c.overall().present()).max().orElse(0);
            problems.add(new NobodyScored(most, scores.scenario().coverage().indices()));
        }
    }

    private static void addIndicators(PanelScores scores, List<Problem> problems) {
        Set<String> named = new HashSet<>();
        for (var city : scores.cities()) {
            for (var line : city.indicators()) {
                line.reason()
                        .filter(reason -> reason != Reason.NO_DATA)
                        .filter(_ -> named.add(line.indicator().id()))
                        .ifPresent(reason -> problems.add(of(scores, line.indicator(), reason)));
            }
        }
    }

    private static Problem of(PanelScores scores, Indicator indicator, Reason reason) {
        var posts = scores.scenario().scaling().goalposts();
        return switch (reason) {
            case NO_GOALPOSTS ->
                    Optional.ofNullable(posts.get(indicator.id()))
                            .filter(ends -> !ends.spanRange())
                            .<Problem>map(ends -> new NoRange(indicator, ends))
                            .orElseGet(() -> new NoGoalposts(indicator));
            case NO_RATIO -> new NoRatio(indicator);
            default -> new Constant(indicator, known(scores, indicator));
        };
    }

    private static int known(PanelScores scores, Indicator indicator) {
        return (int)
                scores.cities().stream()
                        .flatMap(c -> c.indicator(indicator.id()).stream())
                        .filter(i -> i.observation().isPresent())
                        .count();
    }

    private static void addMeans(PanelScores scores, Reason reason, List<Problem> problems) {
        var means = scores.scenario().means();
        var of = Optional.of(reason);
        int inIndices =
                (int)
                        scores.cities().stream()
                                .filter(c ->
                                        c.indices().stream().anyMatch(s -> s.reason().equals(of)))
                                .count();
        int overall =
                (int) scores.cities().stream().filter(c -> c.overall().reason().equals(of)).count();
        add(means.index(), inIndices, reason, problems);
        add(means.overall(), overall, reason, problems);
    }

    private static void add(Aggregation mean, int cities, Reason reason, List<Problem> problems) {
        if (cities > 0) {
            problems.add(
                    reason == Reason.ZERO_PART
                            ? new ZeroParts(mean, cities)
                            : new NegativeParts(mean, cities));
        }
    }
}
