package atlas.index.uncertainty;

import atlas.index.Composite;
import atlas.index.FlatTree;
import atlas.index.Measures;
import atlas.index.Origin;
import atlas.index.Scenario;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * Effective weights: a part's importance is not its weight but how the overall score goes with it,
 * measured by the squared Pearson correlation (P. Paruolo, M. Saisana and A. Saltelli, Ratings and
 * rankings: voodoo or science?, J. R. Statist. Soc. A 176, 2013; OECD and JRC Handbook, 2008).
 *
 * @param indices in their order
 * @param indicators in the order of the framework
 */
public record Influences(Origin origin, List<Influence> indices, List<Influence> indicators) {
    private static final int FEWEST = 3;
    // Less than this is not variation but rounding.
    private static final double STILL = 1e-15;

    /** Copies the lists. */
    public Influences {
        indices = List.copyOf(indices);
        indicators = List.copyOf(indicators);
    }

    /** Of all parts of the scenario's index over the panel. */
    public static Influences of(Measures measures, Scenario scenario) {
        var composite = Composite.of(measures, scenario);
        var tree = composite.tree();
        var evaluation = composite.evaluation();
        double[][] columns = composite.columns(scenario.scaling());
        evaluation.run(columns, tree.weights(), composite.means());
        double[] overall = evaluation.scores(tree.root()).clone();
        double[] weights = tree.shares();
        return new Influences(
                new Origin(measures.dataVersion(), measures.panelId(), scenario),
                IntStream.range(tree.leaves(), tree.root())
                        .mapToObj(node ->
                                influence(tree, weights, node, evaluation.scores(node), overall))
                        .toList(),
                IntStream.range(0, tree.leaves())
                        .mapToObj(node -> influence(tree, weights, node, columns[node], overall))
                        .toList());
    }

    private static Influence influence(
            FlatTree tree, double[] weights, int node, double[] part, double[] overall) {
        return new Influence(tree.id(node), weights[node], correlation(part, overall));
    }

    /** Pearson's, over the pairs without a gap. */
    static OptionalDouble correlation(double[] a, double[] b) {
        int[] both =
                IntStream.range(0, a.length)
                        .filter(i -> !Double.isNaN(a[i]) && !Double.isNaN(b[i]))
                        .toArray();
        double meanA = IntStream.of(both).mapToDouble(i -> a[i]).average().orElse(0);
        double meanB = IntStream.of(both).mapToDouble(i -> b[i]).average().orElse(0);
        double together = 0;
        double ofA = 0;
        double ofB = 0;
        for (int i : both) {
            together += (a[i] - meanA) * (b[i] - meanB);
            ofA += (a[i] - meanA) * (a[i] - meanA);
            ofB += (b[i] - meanB) * (b[i] - meanB);
        }
        double scale = Math.sqrt(ofA) * Math.sqrt(ofB);
        return both.length < FEWEST || scale < STILL * both.length
                ? OptionalDouble.empty()
                : OptionalDouble.of(Math.clamp(together / scale, -1, 1));
    }
}
