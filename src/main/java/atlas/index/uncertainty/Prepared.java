package atlas.index.uncertainty;

import atlas.index.Composite;
import atlas.index.FlatTree;
import atlas.index.Measures;
import atlas.index.Origin;
import atlas.index.Ranker;
import atlas.index.Scenario;

/**
 * A panel with its values normalised in every way that may be chosen. Shared by threads.
 *
 * <p>Scales with fixed ends begin at 1 instead of 0. This moves nobody under arithmetic means, and
 * lets geometric and harmonic ones exist.
 */
final class Prepared {
    private static final double FLOOR = 1;

    private final Origin origin;
    private final Choices choices;
    private final Composite composite;
    private final double[] weights;
    private final double[][][][] columns;

    Prepared(Measures measures, Scenario scenario, Choices choices) {
        this.origin = new Origin(measures.dataVersion(), measures.panelId(), scenario);
        this.choices = choices;
        this.composite = Composite.of(measures, scenario);
        this.weights = composite.tree().weights();
        this.columns =
                choices.normalisations().stream()
                        .map(scale ->
                                choices.treatments().stream()
                                        .map(scenario.scaling().with(scale)::with)
                                        .map(s -> s.withFloor(Math.max(s.floor(), FLOOR)))
                                        .map(composite::columns)
                                        .toArray(double[][][]::new))
                        .toArray(double[][][][]::new);
    }

    /** The ranks as the scenario itself has them, 0 for none. */
    int[] published() {
        var evaluation = composite.evaluation();
        evaluation.run(composite.columns(origin.scenario().scaling()), weights, composite.means());
        return new Ranker(composite.cityIds().size())
                .ranks(evaluation.scores(tree().root()))
                .clone();
    }

    Origin origin() {
        return origin;
    }

    Choices choices() {
        return choices;
    }

    Composite composite() {
        return composite;
    }

    FlatTree tree() {
        return composite.tree();
    }

    /** The scenario's weights by node; not to be written to. */
    double[] weights() {
        return weights;
    }

    /** Normalised values by leaf and city; not to be written to. */
    double[][] columns(int normalisation, int treatment) {
        return columns[normalisation][treatment];
    }
}
