package atlas.index;

import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How scores are computed. Immutable; the same scenario over the same data gives the same bits. */
public record Scenario(
        Selection selection, Scaling scaling, Weights weights, Means means, Coverage coverage) {
    /**
     * Which indicators and observations are used.
     *
     * @param prefectural whether the value of a city's prefecture may stand for the city's
     * @param without ids of indicators that are left out
     * @param cities ids of the cities that are compared, as a group of like population; all if none
     *     is named
     */
    public record Selection(
            Set<IndicatorRole> roles,
            boolean prefectural,
            Set<String> without,
            Set<String> cities,
            Basis basis) {
        /** Copies the sets. */
        public Selection {
            roles = Set.copyOf(roles);
            without = Set.copyOf(without);
            cities = Set.copyOf(cities);
            Objects.requireNonNull(basis, "basis");
        }

        /** All indicators of these roles, all cities. */
        public Selection(Set<IndicatorRole> roles, boolean prefectural) {
            this(roles, prefectural, Set.of(), Set.of(), Basis.AS_DEFINED);
        }

        public Selection withPrefectural(boolean prefectural) {
            return new Selection(roles, prefectural, without, cities, basis);
        }

        public Selection without(Set<String> indicators) {
            return new Selection(roles, prefectural, indicators, cities, basis);
        }

        public Selection among(Set<String> cities) {
            return new Selection(roles, prefectural, without, cities, basis);
        }

        public Selection on(Basis basis) {
            return new Selection(roles, prefectural, without, cities, basis);
        }

        /** Context enters no score, whatever the roles say: it belongs to no index. */
        boolean uses(Indicator indicator) {
            return roles.contains(indicator.role())
                    && indicator.index() > 0
                    && indicator.direction() != 0
                    && !without.contains(indicator.id());
        }
    }

    /**
     * How raw values become comparable.
     *
     * @param goalposts by indicator id; used by that normalisation only
     * @param floor the lowest score, 0..100, of scales that have fixed ends: those scores are
     *     squeezed into floor..100. Above zero, geometric and harmonic means exist for every city
     *     (OECD and JRC, Handbook on Constructing Composite Indicators, 2008)
     */
    public record Scaling(
            Treatment treatment,
            Normalisation normalisation,
            Map<String, Goalposts> goalposts,
            double floor) {
        /** Copies the map. */
        public Scaling {
            goalposts = Map.copyOf(goalposts);
            if (!(floor >= 0 && floor < 100)) {
                throw new IllegalArgumentException("a scale to 100 cannot begin at " + floor);
            }
        }

        /** Scores that begin at zero. */
        public Scaling(
                Treatment treatment,
                Normalisation normalisation,
                Map<String, Goalposts> goalposts) {
            this(treatment, normalisation, goalposts, 0);
        }

        /** Untreated values, compared within the panel. */
        public Scaling(Normalisation normalisation) {
            this(Treatment.NONE, normalisation, Map.of());
        }

        public Scaling with(Normalisation normalisation) {
            return new Scaling(treatment, normalisation, goalposts, floor);
        }

        public Scaling with(Treatment treatment) {
            return new Scaling(treatment, normalisation, goalposts, floor);
        }

        public Scaling withGoalposts(Map<String, Goalposts> goalposts) {
            return new Scaling(treatment, normalisation, goalposts, floor);
        }

        public Scaling withFloor(double floor) {
            return new Scaling(treatment, normalisation, goalposts, floor);
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
    public record Coverage(double share, int indicators, int indices) {
        /** Checks the numbers. */
        public Coverage {
            if (!(share >= 0 && share <= 1) || indicators < 1 || indices < 1) {
                throw new IllegalArgumentException(
                        "no coverage: " + share + ", " + indicators + ", " + indices);
            }
        }
    }

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

    /** The same with the ends of fixed scales, which a kept scenario does not hold. */
    public Scenario withGoalposts(Map<String, Goalposts> goalposts) {
        return withScaling(scaling.withGoalposts(goalposts));
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
