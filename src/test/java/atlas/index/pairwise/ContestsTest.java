package atlas.index.pairwise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.index.Scenario;
import atlas.index.Scorer;
import atlas.index.Watch;
import atlas.index.uncertainty.Choices;
import atlas.index.uncertainty.MonteCarlo;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ContestsTest {
    private static final Scenario PUBLISHED = Scenario.published();
    private static final long SEED = 7;
    private static final int DRAWS = 400;

    private final Contests japan = contests(PUBLISHED);

    private static Contests contests(Scenario scenario) {
        return Contests.of(Real.measures("japan"), Real.scores("japan", scenario), SEED, DRAWS);
    }

    @Test
    void countsEveryIndexOnceAsTheScoresSay() {
        for (var pair : Real.PAIRS) {
            var contest = japan.between(pair.first(), pair.second(), Optional.empty());
            int all = contest.indices().numbers().values().stream().mapToInt(List::size).sum();
            assertEquals(7, all);
            if (contest.isPair()) {
                for (int number : contest.indices().ahead(Side.FIRST)) {
                    assertTrue(
                            score(contest, Side.FIRST, number)
                                    > score(contest, Side.SECOND, number));
                }
                for (int number : contest.indices().ahead(Side.SECOND)) {
                    assertTrue(
                            score(contest, Side.FIRST, number)
                                    < score(contest, Side.SECOND, number));
                }
            }
        }
    }

    private static double score(Contest contest, Side side, int number) {
        return contest.scores(side).orElseThrow().index(number).value().orElseThrow();
    }

    @Test
    void theShareOfDrawsIsTheEngines() {
        var standings = Standings.of(Real.measures("japan"), PUBLISHED);
        var shares = WinShares.of(standings, SEED, DRAWS);
        for (var pair : scored()) {
            var race = race(japan, pair);
            assertEquals(shares.share(pair.first(), pair.second()), race.winShare());
            assertEquals(SEED, race.seed());
            assertEquals(DRAWS, race.draws());
            assertEquals(
                    1,
                    race.winShare(Side.FIRST).orElseThrow()
                            + race.winShare(Side.SECOND).orElseThrow(),
                    1e-12);
        }
    }

    /** Scored anew with the weight a little within and a little without, the order is as said. */
    @Test
    void turnsAreWhereTheOrderTurns() {
        int tried = 0;
        for (var pair : scored()) {
            var race = race(japan, pair);
            Side leader = race.leader().orElseThrow();
            for (var turn : race.turns()) {
                double inside = (turn.from() + turn.to()) / 2;
                assertEquals(leader.other(), leads(pair, turn.index(), inside));
                if (turn.from() > 0) {
                    assertEquals(leader, leads(pair, turn.index(), turn.from() - 0.001));
                    assertEquals(leader.other(), leads(pair, turn.index(), turn.from() + 0.001));
                }
                if (turn.to() < 1) {
                    assertEquals(leader, leads(pair, turn.index(), turn.to() + 0.001));
                }
                assertTrue(turn.change() > 0);
                tried++;
            }
            for (int index = 1; index <= 7; index++) {
                int number = index;
                if (race.turns().stream().noneMatch(t -> t.index() == number)) {
                    assertEquals(leader, leads(pair, index, 0.01));
                    assertEquals(leader, leads(pair, index, 0.99));
                }
            }
        }
        assertTrue(tried > 5, "only " + tried);
    }

    private static Side leads(Real.Pair pair, int index, double share) {
        double[] shares = new double[7];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = i == index - 1 ? share : (1 - share) / 6;
        }
        var weighed = PUBLISHED.withWeights(PUBLISHED.weights().withIndices(shares));
        var scores = Scorer.score(Real.measures("japan"), weighed);
        double first = scores.city(pair.first()).orElseThrow().overall().value().orElseThrow();
        double second = scores.city(pair.second()).orElseThrow().overall().value().orElseThrow();
        return first > second ? Side.FIRST : Side.SECOND;
    }

    @Test
    void swappingTheSidesTurnsTheContestRound() {
        for (var pair : scored()) {
            var there = race(japan, pair);
            var back = race(japan, pair.swapped());
            assertEquals(there.leader().map(Side::other), back.leader());
            assertEquals(there.turns(), back.turns());
            assertEquals(there.margin(), -back.margin());
        }
    }

    @Test
    void whoIsAheadIsCountedInTheSameDraws() {
        var study = MonteCarlo.of(Real.measures("japan"), PUBLISHED, Choices.usual(PUBLISHED));
        var draws = study.draws(SEED, 200);
        assertEquals(study.run(SEED, 200, Watch.NONE), Optional.of(draws.intervals()));
        for (var pair : scored()) {
            var contest = japan.between(pair.first(), pair.second(), Optional.of(draws));
            var ranks = contest.race().orElseThrow().ranks().orElseThrow();
            assertEquals(draws.intervals().of(pair.first()), Optional.of(ranks.first()));
            assertEquals(draws.intervals().of(pair.second()), Optional.of(ranks.second()));
            assertEquals(200, ranks.duel().draws());
            var turned = pair.swapped();
            var back = draws.between(turned.first(), turned.second());
            assertEquals(ranks.duel().first(), back.second());
            if (ranks.first().high() < ranks.second().low()) {
                assertTrue(ranks.duel().first() >= 0.9 * 200, pair + " " + ranks);
            }
        }
        assertEquals(0, draws.between("kanazawa", "nowhere").draws());
    }

    @Test
    void theGroundIsWhatTheScoredRowsSay() {
        for (var pair : Real.PAIRS) {
            var contest = japan.between(pair.first(), pair.second(), Optional.empty());
            var rows =
                    Real.rows(new Real.Pair(pair.first(), pair.second(), "japan"), PUBLISHED)
                            .stream()
                            .filter(r ->
                                    r.subject() instanceof Subject.OfIndicator of && of.scored())
                            .filter(r -> r.size().isPresent())
                            .toList();
            assertEquals(rows.size(), contest.ground().compared());
            assertEquals(
                    rows.stream().filter(r -> r.doubts().contains(Doubt.PREFECTURAL)).count(),
                    contest.ground().prefectural());
        }
        var neighbours = japan.between("yokohama", "kawasaki", Optional.empty()).ground();
        assertEquals(neighbours.prefectural(), neighbours.sameArea());
        assertTrue(neighbours.sameArea() > 0);
    }

    @Test
    void whoIsNotComparedHasNoRace() {
        var contest = japan.between("kanazawa", "bologna", Optional.empty());
        assertFalse(contest.isPair());
        assertEquals(Optional.empty(), contest.race());
        assertEquals(7, contest.indices().only(Side.FIRST).size());
        assertEquals(25, contest.ground().onlyFirst());
        var group =
                PUBLISHED.withSelection(PUBLISHED.selection().among(Set.of("kanazawa", "oita")));
        assertFalse(contests(group).between("kanazawa", "osaka", Optional.empty()).isPair());
    }

    @Test
    void aCityBesideItselfIsLevel() {
        var race = japan.between("kanazawa", "kanazawa", Optional.empty()).race().orElseThrow();
        assertEquals(Optional.empty(), race.leader());
        assertEquals(OptionalDouble.of(0.5), race.winShare());
        assertEquals(List.of(), race.turns());
    }

    private static List<Real.Pair> scored() {
        return Real.PAIRS.stream()
                .filter(p -> Real.panel("japan").cityIds().contains(p.second()))
                .toList();
    }

    private static Race race(Contests contests, Real.Pair pair) {
        return contests.between(pair.first(), pair.second(), Optional.empty()).race().orElseThrow();
    }
}
