package atlas.index;

import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import java.util.Map;
import java.util.Set;

/** How scores are computed. Immutable; the same scenario over the same data gives the same bits. */
public record Scenario(
        Selection selection, Scaling scaling, Weights weights, Means means, Coverage coverage) {
    /**
     * Which indicators and observations are used.
     *
     * @param prefectural whether the value of a city's prefecture may stand for the city's
     */
    public record Selection(Set<IndicatorRole> roles, boolean prefectural) {
        /** Copies the set. */
        public Selection {
            roles = Set.copyOf(roles);
        }

        /** Context enters no score, whatever the roles say: it belongs to no index. */
        boolean uses(Indicator indicator) {
            return roles.contains(indicator.role())
                    && indicator.index() > 0
                    && indicator.direction() != 0;
        }
    }

    /**
     * How raw values become comparable.
     *
     * @param goalposts by indicator id; used by that normalisation only
     */
    public record Scaling(
            Treatment treatment, Normalisation normalisation, Map<String, Goalposts> goalposts) {
        /** Copies the map. */
        public Scaling {
            goalposts = Map.copyOf(goalposts);
        }

        /** Untreated values, compared within the panel. */
        public Scaling(Normalisation normalisation) {
            this(Treatment.NONE, normalisation, Map.of());
        }
    }

    /**
     * How parts make a whole at each level.
     *
     * @param index of its indicators
     * @param overall of the indices
     */
    public record Means(Aggregation index, Aggregation overall) {}

    /**
     * What must be known for a score.
     *
     * @param share of an index's weight, 0..1
     * @param indicators of an index, at least
     * @param indices of the overall score, at least
     */
    public record Coverage(double share, int indicators, int indices) {}

    /**
     * The scores as the atlas publishes them: core indicators, percentile rank within the panel,
     * equal weights, arithmetic means, half of an index's weight and two indicators, five indices.
     */
    public static Scenario published() {
        return new Scenario(
                new Selection(Set.of(IndicatorRole.CORE), true),
                new Scaling(Normalisation.PERCENTILE_RANK),
                Weights.equal(),
                new Means(Aggregation.ARITHMETIC, Aggregation.ARITHMETIC),
                new Coverage(0.5, 2, 5));
    }

    public Scenario withSelection(Selection selection) {
        return new Scenario(selection, scaling, weights, means, coverage);
    }

    public Scenario withScaling(Scaling scaling) {
        return new Scenario(selection, scaling, weights, means, coverage);
    }

    public Scenario withWeights(Weights weights) {
        return new Scenario(selection, scaling, weights, means, coverage);
    }

    public Scenario withMeans(Means means) {
        return new Scenario(selection, scaling, weights, means, coverage);
    }

    public Scenario withCoverage(Coverage coverage) {
        return new Scenario(selection, scaling, weights, means, coverage);
    }
}
