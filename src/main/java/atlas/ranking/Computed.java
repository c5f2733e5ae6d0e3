package atlas.ranking;

import atlas.index.PanelScores;
import atlas.index.Problem;
import atlas.index.Ranking;
import atlas.index.Scenario;
import atlas.index.Scorer;
import java.util.List;

/**
 * A panel scored under a scenario, ready to be weighed anew.
 *
 * @param scorer of the scenario, its values normalised
 * @param published how the cities rank as the atlas publishes it
 * @param problems what leaves scores out, the gravest first
 */
record Computed(
        Scenario scenario,
        Scorer scorer,
        PanelScores scores,
        Ranking ranking,
        Ranking published,
        List<Problem> problems) {
    /** Scores a panel; a matter of milliseconds. */
    static Computed of(RankingContext.Facts facts, String panel, Scenario asked) {
        var measures = java.util.Objects.requireNonNull(facts.measures().get(panel), panel);
        var scenario = asked.withGoalposts(facts.goalposts());
        var scorer = Scorer.of(measures, scenario);
        var scores = scorer.scores();
        return new Computed(
                scenario,
                scorer,
                scores,
                Ranking.of(scores),
                Scorer.of(measures, Scenario.published()).ranking(),
                Problem.of(scores));
    }
}
