package atlas.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A composite indicator over a panel, ready to be computed as often as one likes: the framework and
 * the panel's values as arrays.
 */
public final class Composite {
    private final Measures measures;
    private final FlatTree tree;
    private final List<Measures.Row> rows;

    private Composite(Measures measures, Framework framework) {
        var rows =
                measures.rows().stream()
                        .collect(Collectors.toMap(r -> r.indicator().id(), Function.identity()));
        this.measures = measures;
        this.tree = new FlatTree(framework);
        this.rows = framework.leaves().stream().map(leaf -> row(rows, leaf)).toList();
    }

    private static Measures.Row row(Map<String, Measures.Row> rows, Leaf leaf) {
        var row = rows.get(leaf.id());
        if (row == null) {
            throw new IllegalArgumentException("not in the panel: " + leaf.id());
        }
        return row;
    }

    /**
     * Any framework whose leaves are indicators of the panel.
     *
     * @throws IllegalArgumentException if the panel lacks an indicator
     */
    public static Composite of(Measures measures, Framework framework) {
        return new Composite(measures, framework);
    }

    /** Sasaki's seven indices, of what the scenario selects. */
    public static Composite of(Measures measures, Scenario scenario) {
        var chosen = measures.chosen(scenario.selection());
        var used = chosen.indicators().stream().filter(scenario.selection()::uses).toList();
        return new Composite(chosen, Framework.sasaki(used, scenario));
    }

    public FlatTree tree() {
        return tree;
    }

    /** In the panel's order, which is the order in all arrays. */
    public List<String> cityIds() {
        return measures.cityIds();
    }

    Measures measures() {
        return measures;
    }

    /** The indicators, by the leaves' numbers, each with its values on the scale. */
    List<IndicatorLine> lines(Scenario.Scaling scaling) {
        var normaliser = new Normaliser(scaling);
        return rows.stream().map(row -> IndicatorLine.of(row, normaliser)).toList();
    }

    /** Normalised values, by leaf and city; NaN is a gap. */
    public double[][] columns(Scenario.Scaling scaling) {
        return lines(scaling).stream()
                .map(line -> line.normalised().values())
                .toArray(double[][]::new);
    }

    /** Room for computing; one for each thread. */
    public Evaluation evaluation() {
        return new Evaluation(tree, cityIds().size());
    }

    /** The means of the framework, by depth. */
    public List<Aggregation> means() {
        return IntStream.range(0, tree.depth()).mapToObj(tree::mean).toList();
    }

    /** The scores of every branch as the framework weighs them, by its name, then by city. */
    public Map<String, List<Score>> scores(Scenario.Scaling scaling) {
        var evaluation = evaluation();
        evaluation.run(columns(scaling), tree.weights(), means());
        Map<String, List<Score>> scores = new HashMap<>();
        for (int branch = tree.leaves(); branch < tree.nodes(); branch++) {
            scores.put(tree.id(branch), evaluation.placed(branch));
        }
        return scores;
    }
}
