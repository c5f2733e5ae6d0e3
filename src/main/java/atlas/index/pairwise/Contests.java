package atlas.index.pairwise;

import atlas.index.CityScores;
import atlas.index.Measures;
import atlas.index.PanelScores;
import atlas.index.Score;
import atlas.index.uncertainty.RankDraws;
import java.util.List;
import java.util.Optional;

/**
 * Puts any two cities of a panel against each other. Making it takes as long as the draws of
 * weights; a pair takes next to nothing then.
 */
public final class Contests {
    private final PanelScores scores;
    private final Standings standings;
    private final Outranking outranking;
    private final WinShares shares;

    private Contests(PanelScores scores, Standings standings, WinShares shares) {
        this.scores = scores;
        this.standings = standings;
        this.outranking = Outranking.byIndices(standings);
        this.shares = shares;
    }

    /**
     * Of a panel as a scenario scores it; the same seed gives the same contests.
     *
     * @param scores of these measures
     * @param draws how many sets of weights
     */
    public static Contests of(Measures measures, PanelScores scores, long seed, int draws) {
        var standings = Standings.of(measures, scores.scenario());
        return new Contests(scores, standings, WinShares.of(standings, seed, draws));
    }

    /**
     * Two cities, whether the panel has them or not.
     *
     * @param draws of the same panel and scenario, where they are made
     */
    public Contest between(String first, String second, Optional<RankDraws> draws) {
        var one = scores.city(first);
        var two = scores.city(second);
        return new Contest(
                scores.origin(),
                first,
                second,
                one,
                two,
                Tally.of(standings, one, two),
                Ground.of(one, two),
                one.flatMap(a -> two.flatMap(b -> race(a, b, draws))));
    }

    private static boolean isThere(Score score) {
        return score.value().isPresent();
    }

    private static double value(Score score) {
        return score.value().orElseThrow();
    }

    private Optional<Race> race(CityScores a, CityScores b, Optional<RankDraws> draws) {
        if (!isThere(a.overall()) || !isThere(b.overall())) {
            return Optional.empty();
        }
        double margin = value(a.overall()) - value(b.overall());
        Optional<Side> leader =
                Math.abs(margin) <= Difference.SAME_SCORE
                        ? Optional.empty()
                        : Optional.of(margin > 0 ? Side.FIRST : Side.SECOND);
        return Optional.of(
                new Race(
                        leader,
                        margin,
                        shares.share(a.cityId(), b.cityId()),
                        shares.seed(),
                        shares.draws(),
                        dominating(a.cityId(), b.cityId()),
                        leader.map(side -> turns(side, a.cityId(), b.cityId())).orElse(List.of()),
                        draws.flatMap(all -> ranks(all, a.cityId(), b.cityId()))));
    }

    private Optional<Side> dominating(String first, String second) {
        return outranking.dominates(first, second)
                ? Optional.of(Side.FIRST)
                : outranking.dominates(second, first) ? Optional.of(Side.SECOND) : Optional.empty();
    }

    private List<Turn> turns(Side leader, String first, String second) {
        return Turns.of(standings, leader.of(first, second), leader.of(second, first));
    }

    private static Optional<Race.Ranks> ranks(RankDraws all, String first, String second) {
        var intervals = all.intervals();
        return intervals
                .of(first)
                .flatMap(one ->
                        intervals
                                .of(second)
                                .map(two -> new Race.Ranks(one, two, all.between(first, second))));
    }
}
