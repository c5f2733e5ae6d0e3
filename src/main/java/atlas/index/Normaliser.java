package atlas.index;

import atlas.city.Indicator;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/** Puts the values of an indicator, where less is better reversed, on a scenario's scale. */
record Normaliser(Scenario.Scaling scaling) {
    /** Empty where the whole indicator cannot be put on the scale; {@link #obstacle} says why. */
    Optional<Column> normalised(Indicator indicator, Column values) {
        return onScale(indicator, values)
                .map(column -> squeezes() ? column.map(this::squeezed) : column);
    }

    private boolean squeezes() {
        return scaling.floor() > 0 && scaling.normalisation().bounded();
    }

    private double squeezed(double score) {
        return scaling.floor() + score * (100 - scaling.floor()) / 100;
    }

    private Optional<Column> onScale(Indicator indicator, Column values) {
        if (scaling.normalisation() == Normalisation.GOALPOSTS) {
            return goalposts(indicator).map(posts -> values.map(score(posts, indicator)));
        }
        var treated = treated(values);
        return treated.tellsApart() ? yardstick(treated).map(treated::map) : Optional.empty();
    }

    Normaliser withoutGoalposts() {
        return new Normaliser(scaling.withGoalposts(Map.of()));
    }

    /** Why the indicator has no normalised values. */
    Reason obstacle(Column values) {
        return switch (scaling.normalisation()) {
            case GOALPOSTS -> Reason.NO_GOALPOSTS;
            case DISTANCE_TO_BEST ->
                    treated(values).tellsApart() ? Reason.NO_RATIO : Reason.CONSTANT;
            default -> Reason.CONSTANT;
        };
    }

    /** Scaled again, for what lay far out may have been the unit. */
    private Column treated(Column values) {
        return Outliers.treated(values.scaled(), treatment()).scaled();
    }

    /** A logarithm has no zero, so there are no shares of it; goalposts take values as they are. */
    Treatment treatment() {
        if (scaling.normalisation() == Normalisation.GOALPOSTS) {
            return Treatment.NONE;
        }
        return scaling.normalisation() == Normalisation.DISTANCE_TO_BEST
                        && scaling.treatment() == Treatment.WINSORISE_OR_LOG
                ? Treatment.WINSORISE
                : scaling.treatment();
    }

    private Optional<Goalposts> goalposts(Indicator indicator) {
        return Optional.ofNullable(scaling.goalposts().get(indicator.id()))
                .filter(Goalposts::spanRange);
    }

    private static DoubleUnaryOperator score(Goalposts posts, Indicator indicator) {
        return indicator.direction() < 0 ? v -> 100 - posts.score(-v) : posts::score;
    }

    private Optional<DoubleUnaryOperator> yardstick(Column column) {
        return switch (scaling.normalisation()) {
            case PERCENTILE_RANK -> Optional.of(percentileRank(column));
            case RANK -> Optional.of(v -> 100 - share(column.betterThan(v), column));
            case MIN_MAX -> Optional.of(minMax(column));
            case Z_SCORE -> Optional.of(standardised(column, 1, 0, 1));
            case DEVIATION_VALUE -> Optional.of(standardised(column, 0, 50, 10));
            case DISTANCE_TO_BEST -> shareOfBest(column);
            case GOALPOSTS -> throw new IllegalStateException("goalposts need no panel");
        };
    }

    private static DoubleUnaryOperator percentileRank(Column column) {
        return v -> {
            int worse = column.worseThan(v);
            int ties = column.present() - 1 - worse - column.betterThan(v);
            return share(worse + ties / 2.0, column);
        };
    }

    /** The percentage of a city's others. */
    private static double share(double others, Column column) {
        return 100 * (others / (column.present() - 1));
    }

    private static DoubleUnaryOperator minMax(Column column) {
        double range = column.best() - column.worst();
        return v -> 100 * ((v - column.worst()) / range);
    }

    private static DoubleUnaryOperator standardised(
            Column column, int lost, double centre, double step) {
        double mean = column.mean();
        double deviation = column.deviation(lost);
        return v -> centre + step * (v - mean) / deviation;
    }

    /** Values below zero are those of an indicator of which less is better, reversed. */
    private static Optional<DoubleUnaryOperator> shareOfBest(Column column) {
        double best = column.best();
        if (best < 0) {
            return Optional.of(v -> 100 * (best / v));
        }
        return best > 0 && column.worst() >= 0
                ? Optional.of(v -> 100 * (v / best))
                : Optional.empty();
    }
}
