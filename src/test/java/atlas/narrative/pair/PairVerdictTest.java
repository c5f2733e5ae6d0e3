package atlas.narrative.pair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Dimension;
import atlas.city.Language;
import atlas.index.Scenario;
import atlas.index.pairwise.Contest;
import atlas.index.pairwise.Contests;
import atlas.index.pairwise.Real;
import atlas.index.pairwise.Side;
import atlas.narrative.pair.Statement.Kind;
import atlas.ui.Messages;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is said of the real pairs. The numbers are the engine's, whatever the package holds. */
final class PairVerdictTest {
    private static final Scenario PUBLISHED = Scenario.published();
    private static final Map<String, Contests> CONTESTS = new ConcurrentHashMap<>();

    @Test
    void theIndicesAreCounted() {
        for (var pair : Real.PAIRS) {
            var contest = contest(pair, PUBLISHED);
            int first = contest.indices().ahead(Side.FIRST).size();
            int second = contest.indices().ahead(Side.SECOND).size();
            var said = said(pair, PUBLISHED, Language.ENGLISH).get(Kind.INDICES);
            if (contest.isPair() && first != second) {
                Side more = first > second ? Side.FIRST : Side.SECOND;
                assertTrue(
                        said.startsWith(
                                "In the panel Japan, %s is ahead of %s on %d of 7 indices."
                                        .formatted(
                                                name(pair, more),
                                                name(pair, more.other()),
                                                Math.max(first, second))),
                        said);
            }
        }
    }

    @Test
    void theSharesAndWeightsAreTheEngines() {
        for (var pair : Real.PAIRS) {
            var contest = contest(pair, PUBLISHED);
            var said = said(pair, PUBLISHED, Language.ENGLISH);
            assertEquals(contest.race().isPresent(), said.containsKey(Kind.CHANCE));
            contest.race()
                    .ifPresent(race -> {
                        Side leader = race.leader().orElseThrow();
                        long percent = Math.round(race.winShare(leader).orElseThrow() * 100);
                        assertTrue(
                                said.get(Kind.CHANCE)
                                        .endsWith(
                                                name(pair, leader)
                                                        + " leads in "
                                                        + percent
                                                        + "% of 500 draws."),
                                said.get(Kind.CHANCE));
                        var turn = race.turns().getFirst();
                        double end = turn.to() == 1 ? turn.from() : turn.to();
                        assertTrue(
                                said.get(Kind.TURN)
                                        .contains(
                                                (turn.to() == 1
                                                                ? "counts more than "
                                                                : "counts less than ")
                                                        + Math.round(end * 100)
                                                        + "% (now 14%)"),
                                said.get(Kind.TURN));
                    });
        }
    }

    @Test
    void kanazawaAndYokohamaInBothLanguages() {
        var pair = Real.PAIRS.getFirst();
        assertEquals(
                "In the panel Japan, Kanazawa is ahead of Yokohama on 5 of 7 indices. Yokohama is"
                        + " ahead on creative talents and quality of life.",
                said(pair, PUBLISHED, Language.ENGLISH).get(Kind.INDICES));
        assertEquals(
                "比較表「日本」では、7指数のうち5指数で金沢が横浜を上回ります。横浜が上回るのは「創造的人材」と「生活の質」です。",
                said(pair, PUBLISHED, Language.JAPANESE).get(Kind.INDICES));
        assertEquals(
                "重みを一つだけ変える場合、横浜が上回るのは、「創造的人材」の重みが43%を超える（現在14%）か、"
                        + "「生活の質」の重みが71%を超える（現在14%）ときに限られます。",
                said(pair, PUBLISHED, Language.JAPANESE).get(Kind.TURN));
        assertTrue(
                said(pair, PUBLISHED, Language.ENGLISH)
                        .get(Kind.GROUND)
                        .startsWith(
                                "Of 25 indicators compared, 9 describe a prefecture, not a city; the"
                                        + " two cities share no prefecture."));
    }

    @Test
    void thinPairsAreNotCalledAhead() {
        for (var pair :
                List.of(
                        Real.PAIRS.get(3),
                        Real.PAIRS.get(4),
                        new Real.Pair("kanazawa", "bandung", "asia-pacific"))) {
            var said = said(pair, PUBLISHED, Language.ENGLISH);
            assertTrue(said.containsKey(Kind.LIMIT));
            assertTrue(said.get(Kind.INSTEAD).contains("milieus ("), said.get(Kind.INSTEAD));
            for (var kind : Set.of(Kind.INDICES, Kind.OVERALL, Kind.CHANCE, Kind.TURN)) {
                assertFalse(said.containsKey(kind), pair + " " + kind);
            }
        }
    }

    @Test
    void bolognaHasNoStatistics() {
        var said = said(Real.PAIRS.get(4), PUBLISHED, Language.ENGLISH);
        assertEquals(
                "In the panel Japan the two cannot be compared by scores. The atlas has no"
                        + " statistics for Bologna. No panel holds both.",
                said.get(Kind.LIMIT));
        assertEquals(
                "比較表「日本」では、両都市を得点で比べられません。ボローニャの統計は本アトラスにまだありません。両都市を含む比較表はありません。",
                said(Real.PAIRS.get(4), PUBLISHED, Language.JAPANESE).get(Kind.LIMIT));
    }

    @Test
    void anotherPanelThatHoldsBothIsNamed() {
        var said = said(new Real.Pair("sapporo", "gwangju", "japan"), PUBLISHED, Language.ENGLISH);
        assertTrue(
                said.get(Kind.LIMIT)
                        .endsWith(
                                "Gwangju is not in this panel. Panels that hold both:"
                                        + " Asia-Pacific."));
    }

    @Test
    void fewIndicesAreComparedButNobodyIsAheadOverall() {
        var said =
                said(
                        new Real.Pair("seoul", "singapore", "asia-pacific"),
                        PUBLISHED,
                        Language.ENGLISH);
        assertEquals(
                "That is too little to say who is ahead overall. The overall score needs 5 indices;"
                        + " Seoul has 4, Singapore has 4.",
                said.get(Kind.LIMIT));
        assertTrue(said.get(Kind.INDICES).contains("3 of the 4 indices in which both have"));
        assertFalse(said.containsKey(Kind.OVERALL));
    }

    @Test
    void valuesOfASharedPrefectureTellNothing() {
        var said =
                said(new Real.Pair("yokohama", "kawasaki", "japan"), PUBLISHED, Language.ENGLISH);
        assertTrue(
                said.get(Kind.GROUND)
                        .contains(
                                "Both cities lie in the same prefecture (Kanagawa), so these values"
                                        + " are equal by construction and tell nothing."));
    }

    @Test
    void aGroupOfLikePopulationLeavesOthersOut() {
        var group =
                PUBLISHED.withSelection(
                        PUBLISHED.selection().among(Set.of("kanazawa", "toyama", "oita")));
        assertTrue(
                said(Real.PAIRS.getFirst(), group, Language.ENGLISH)
                        .get(Kind.LIMIT)
                        .contains("The scenario leaves Yokohama out"));
    }

    @Test
    void anotherScenarioIsNamed() {
        var other = PUBLISHED.withWeights(PUBLISHED.weights().withIndex(4, 0));
        var said = said(Real.PAIRS.getFirst(), other, Language.ENGLISH);
        assertTrue(said.get(Kind.SCENARIO).startsWith("Difference from the published scenario"));
        assertTrue(
                said.get(Kind.LACK)
                        .contains("No city is scored in creative support infrastructure here"));
        assertFalse(
                said(Real.PAIRS.getFirst(), PUBLISHED, Language.ENGLISH)
                        .containsKey(Kind.SCENARIO));
    }

    @Test
    void noSuperlatives() {
        for (var pair : Real.PAIRS) {
            var english = String.join(" ", said(pair, PUBLISHED, Language.ENGLISH).values());
            assertFalse(english.matches("(?s).*\\b(best|worst|winner|clearly|far better)\\b.*"));
            var japanese = String.join("", said(pair, PUBLISHED, Language.JAPANESE).values());
            assertFalse(japanese.matches("(?s).*(最も|最高|圧倒|断然).*"));
        }
    }

    /** Statements by kind; what is not said is empty. */
    private record Said(Map<Kind, String> texts) {
        String get(Kind kind) {
            return texts.getOrDefault(kind, "");
        }

        boolean containsKey(Kind kind) {
            return texts.containsKey(kind);
        }

        Collection<String> values() {
            return texts.values();
        }
    }

    private static String name(Real.Pair pair, Side side) {
        return Real.dossier(side.of(pair.first(), pair.second())).city().name().common().english();
    }

    private static Contest contest(Real.Pair pair, Scenario scenario) {
        var measures = Real.measures(pair.panel());
        return CONTESTS.computeIfAbsent(
                        pair.panel() + scenario.hashCode(),
                        _ -> Contests.of(measures, Real.scores(pair.panel(), scenario), 3, 500))
                .between(pair.first(), pair.second(), Optional.empty());
    }

    private static Said said(Real.Pair pair, Scenario scenario, Language language) {
        var first = Real.dossier(pair.first());
        var second = Real.dossier(pair.second());
        var names =
                new PairNames(
                        first.city().name().common(),
                        second.city().name().common(),
                        Real.panel(pair.panel()).name(),
                        Real.facts().dimensions().stream().map(Dimension::name).toList());
        return new Said(
                new PairVerdict(language, (key, args) -> Messages.text(language, key, args))
                                .of(
                                        contest(pair, scenario),
                                        names,
                                        Backdrop.of(first, second, Real.facts().panels()))
                                .stream()
                                .collect(Collectors.toMap(Statement::kind, Statement::text)));
    }
}
