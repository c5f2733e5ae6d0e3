package atlas.index;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Scores a panel: raw values are normalised indicator by indicator, combined into indices, and
 * these into the overall score.
 */
public final class Scorer {
    private static final int INDICES = 7;

    private final Measures measures;
    private final Scenario scenario;
    private final List<IndicatorLine> lines;

    private Scorer(Measures measures, Scenario scenario) {
        var normaliser = new Normaliser(scenario.scaling());
        this.measures = measures;
        this.scenario = scenario;
        this.lines =
                measures.rows().stream()
                        .filter(row -> scenario.selection().uses(row.indicator()))
                        .map(row -> IndicatorLine.of(row, normaliser))
                        .toList();
    }

    /** The scores of every city of the panel. */
    public static PanelScores score(Measures measures, Scenario scenario) {
        var allowed = scenario.selection().prefectural() ? measures : measures.withoutPrefectural();
        return new Scorer(allowed, scenario).panel();
    }

    private PanelScores panel() {
        var indices = IntStream.rangeClosed(1, INDICES).mapToObj(this::index).toList();
        var overall = overall(indices);
        return new PanelScores(
                measures.panelId(),
                scenario,
                perCity(city ->
                        new CityScores(
                                measures.cityIds().get(city),
                                indices.stream().map(scores -> scores.get(city)).toList(),
                                overall.get(city),
                                lines.stream().map(l -> l.score(city)).toList())),
                indices.stream().map(scores -> column(scores).median()).toList());
    }

    /** The scores of all cities in one index. */
    private List<Score> index(int number) {
        var members = lines.stream().filter(l -> l.indicator().index() == number).toList();
        var weights =
                members.stream().mapToDouble(l -> scenario.weights().of(l.indicator())).toArray();
        var group = new Group(weights, scenario.means().index(), indexRule());
        return placed(city ->
                group.combine(
                        members.stream().mapToDouble(l -> l.normalised().at(city)).toArray()));
    }

    private List<Score> overall(List<List<Score>> indices) {
        var weights =
                IntStream.rangeClosed(1, INDICES)
                        .mapToDouble(scenario.weights()::ofIndex)
                        .toArray();
        var group = new Group(weights, scenario.means().overall(), overallRule());
        return placed(city ->
                group.combine(
                        indices.stream()
                                .mapToDouble(scores -> scores.get(city).orGap())
                                .toArray()));
    }

    private Group.Rule indexRule() {
        var coverage = scenario.coverage();
        return new Group.Rule(coverage.share(), coverage.indicators(), Reason.TOO_FEW_INDICATORS);
    }

    private Group.Rule overallRule() {
        return new Group.Rule(0, scenario.coverage().indices(), Reason.TOO_FEW_INDICES);
    }

    private List<Score> placed(IntFunction<Score> score) {
        var scores = perCity(score);
        var places = Place.among(column(scores), Place.SAME_SCORE);
        return perCity(city -> scores.get(city).at(places.get(city)));
    }

    private <T> List<T> perCity(IntFunction<T> part) {
        return IntStream.range(0, measures.cityIds().size()).mapToObj(part).toList();
    }

    private static Column column(List<Score> scores) {
        return new Column(scores.stream().mapToDouble(Score::orGap).toArray());
    }
}
