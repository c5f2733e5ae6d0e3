package atlas.index.uncertainty;

import atlas.index.Aggregation;
import atlas.index.Normalisation;
import atlas.index.Scenario;
import atlas.index.Treatment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What may be chosen otherwise; each list names what is equally likely.
 *
 * @param indexMeans of indicators
 * @param overallMeans of indices
 * @param spread by how much a weight may be more or less than the scenario's, as a share of it,
 *     0..1; every value between is equally likely
 */
public record Choices(
        List<Normalisation> normalisations,
        List<Treatment> treatments,
        List<Aggregation> indexMeans,
        List<Aggregation> overallMeans,
        double spread) {
    private static final double QUARTER = 0.25;

    /** Copies the lists; none may be empty. */
    public Choices {
        normalisations = List.copyOf(normalisations);
        treatments = List.copyOf(treatments);
        indexMeans = List.copyOf(indexMeans);
        overallMeans = List.copyOf(overallMeans);
        if (normalisations.isEmpty()
                || treatments.isEmpty()
                || indexMeans.isEmpty()
                || overallMeans.isEmpty()) {
            throw new IllegalArgumentException("nothing to choose from");
        }
        if (!(spread >= 0 && spread <= 1)) {
            throw new IllegalArgumentException("weights cannot vary by " + spread);
        }
    }

    /**
     * The scenario's own choices and the usual others: percentile rank, min-max, deviation value
     * and, if it has them, goalposts; each treatment; arithmetic and geometric means; weights
     * within a quarter of the scenario's (as in Saisana, Saltelli and Tarantola, Uncertainty and
     * sensitivity analysis techniques, J. R. Statist. Soc. A, 2005).
     */
    public static Choices usual(Scenario scenario) {
        Set<Normalisation> scales = new LinkedHashSet<>();
        scales.add(scenario.scaling().normalisation());
        scales.add(Normalisation.PERCENTILE_RANK);
        scales.add(Normalisation.MIN_MAX);
        scales.add(Normalisation.DEVIATION_VALUE);
        if (!scenario.scaling().goalposts().isEmpty()) {
            scales.add(Normalisation.GOALPOSTS);
        }
        return new Choices(
                new ArrayList<>(scales),
                List.of(Treatment.values()),
                means(scenario.means().index()),
                means(scenario.means().overall()),
                QUARTER);
    }

    private static List<Aggregation> means(Aggregation own) {
        Set<Aggregation> means = new LinkedHashSet<>();
        means.add(own);
        means.add(Aggregation.ARITHMETIC);
        means.add(Aggregation.GEOMETRIC);
        return new ArrayList<>(means);
    }

    /** The factors in which anything can differ. */
    List<Factor> varying() {
        return List.of(Factor.values()).stream().filter(this::varies).toList();
    }

    private boolean varies(Factor factor) {
        return switch (factor) {
            case NORMALISATION -> normalisations.size() > 1;
            case TREATMENT -> treatments.size() > 1;
            case INDEX_MEAN -> indexMeans.size() > 1;
            case OVERALL_MEAN -> overallMeans.size() > 1;
            case INDICATOR_WEIGHTS, INDEX_WEIGHTS -> spread > 0;
        };
    }
}
