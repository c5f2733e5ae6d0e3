package atlas.index;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Scores a panel: raw values are normalised indicator by indicator, combined into indices, and
 * these into the overall score. What was normalised once is kept for other weights.
 */
public final class Scorer {
    private static final int INDICES = 7;

    private final Scenario scenario;
    private final Composite composite;
    private final List<IndicatorLine> lines;
    private final double[][] columns;

    private Scorer(Measures measures, Scenario scenario) {
        this.scenario = scenario;
        this.composite = Composite.of(measures, scenario);
        this.lines = composite.lines(scenario.scaling());
        this.columns =
                lines.stream().map(line -> line.normalised().values()).toArray(double[][]::new);
    }

    /** Normalises the panel as the scenario says. */
    public static Scorer of(Measures measures, Scenario scenario) {
        return new Scorer(measures, scenario);
    }

    /** The scores of every city of the panel. */
    public static PanelScores score(Measures measures, Scenario scenario) {
        return of(measures, scenario).scores();
    }

    /** All scores of every city. */
    public PanelScores scores() {
        var evaluation = evaluated(scenario.weights(), scenario.means());
        var indices =
                IntStream.rangeClosed(1, INDICES).mapToObj(n -> index(evaluation, n)).toList();
        var overall = evaluation.placed(composite.tree().root());
        return new PanelScores(
                origin(scenario),
                perCity(city ->
                        new CityScores(
                                composite.cityIds().get(city),
                                indices.stream().map(scores -> scores.get(city)).toList(),
                                overall.get(city),
                                lines.stream().map(l -> l.score(city)).toList())),
                indices.stream().map(Scorer::median).toList());
    }

    /** How the cities rank. */
    public Ranking ranking() {
        return ranking(scenario.weights(), scenario.means());
    }

    /** How the cities would rank with other weights: quick enough to follow a dragging hand. */
    public Ranking ranking(Weights weights) {
        return ranking(weights, scenario.means());
    }

    /** How the cities would rank with other weights and means. */
    public Ranking ranking(Weights weights, Scenario.Means means) {
        var evaluation = evaluated(weights, means);
        var indices =
                IntStream.rangeClosed(1, INDICES).mapToObj(n -> index(evaluation, n)).toList();
        var overall = evaluation.placed(composite.tree().root());
        var changed = scenario.withWeights(weights).withMeans(means);
        return new Ranking(
                origin(changed),
                perCity(city ->
                        Ranking.Row.of(
                                composite.cityIds().get(city),
                                overall.get(city),
                                indices.stream().map(scores -> scores.get(city)).toList(),
                                changed)));
    }

    private Evaluation evaluated(Weights weights, Scenario.Means means) {
        var evaluation = composite.evaluation();
        evaluation.run(columns, numbered(weights), List.of(means.overall(), means.index()));
        return evaluation;
    }

    private double[] numbered(Weights weights) {
        var tree = composite.tree();
        double[] numbered = tree.weights();
        for (int leaf = 0; leaf < lines.size(); leaf++) {
            numbered[leaf] = weights.of(lines.get(leaf).indicator());
        }
        for (int number = 1; number <= INDICES; number++) {
            numbered[tree.number(Framework.index(number))] = weights.ofIndex(number);
        }
        return numbered;
    }

    private List<Score> index(Evaluation evaluation, int number) {
        return evaluation.placed(composite.tree().number(Framework.index(number)));
    }

    private Origin origin(Scenario used) {
        var measures = composite.measures();
        return new Origin(measures.dataVersion(), measures.panelId(), used);
    }

    private <T> List<T> perCity(IntFunction<T> part) {
        return IntStream.range(0, composite.cityIds().size()).mapToObj(part).toList();
    }

    private static OptionalDouble median(List<Score> scores) {
        return new Column(scores.stream().mapToDouble(Score::orGap).toArray()).median();
    }
}
