package atlas.index;

import static atlas.index.SamplePanel.indicator;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.GeoLevel;
import atlas.city.IndicatorRole;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class StrengthsTest {
    @Test
    void theBestAndTheWorstPlacesAmongThoseThatHaveAValue() {
        double gap = Double.NaN;
        var strengths =
                strengths(
                        new SamplePanel(5)
                                .with(indicator("last-of-five", 1), 1, 2, 3, 4, 5)
                                .with(indicator("first", 2), 9, 2, 3, 4, 5)
                                .with(indicator("second-of-five", 3), 4, 2, 3, 1, 5)
                                .with(indicator("second-of-two", 4), 4, gap, gap, gap, 5)
                                .with(indicator("alone", 5), 4, gap, gap, gap, gap)
                                .with(indicator("unknown", 6), gap, 1, 2, 3, 4));
        assertEquals(List.of("first", "second-of-five"), ids(strengths.best()));
        assertEquals(List.of("last-of-five", "second-of-two"), ids(strengths.worst()));
    }

    @Test
    void lessIsBetterWhereTheIndicatorSaysSo() {
        var debt = indicator("debt", 7, -1, IndicatorRole.CORE);
        var strengths =
                strengths(new SamplePanel(2).with(debt, 1, 2).with(indicator("a", 1), 1, 2));
        assertEquals("debt", strengths.best().getFirst().indicator().id());
    }

    @Test
    void theStrongestIndexIsTheOneOfTheBestPlace() {
        double gap = Double.NaN;
        var panel =
                new SamplePanel(3)
                        .with(indicator("a", 1), 2, 1, 3)
                        .with(indicator("b", 1), 2, 1, 3)
                        .with(indicator("c", 3), 3, 2, 1)
                        .with(indicator("d", 3), 3, 2, 1)
                        .with(indicator("e", 5), gap, gap, 1)
                        .with(indicator("f", 5), gap, gap, 1);
        var scores = Scorer.score(panel.measures(), Scenario.published());
        assertEquals(OptionalInt.of(3), Strengths.index(scores.city("c0").orElseThrow()));
        assertEquals(OptionalInt.of(3), Strengths.index(scores.city("c1").orElseThrow()));
        assertEquals(OptionalInt.of(1), Strengths.index(scores.city("c2").orElseThrow()));
        var nothing = new SamplePanel(2).with(indicator("a", 1), gap, 1);
        assertEquals(
                OptionalInt.empty(),
                Strengths.index(
                        Scorer.score(nothing.measures(), Scenario.published())
                                .city("c0")
                                .orElseThrow()));
    }

    @Test
    void aPlaceInTheOtherHalfIsNoStrengthAndOneInTheBetterHalfNoWeakness() {
        var low =
                strengths(
                        new SamplePanel(5)
                                .with(indicator("last", 1), 1, 2, 3, 4, 5)
                                .with(indicator("middle", 2), 3, 1, 2, 4, 5));
        assertEquals(List.of(), ids(low.best()));
        assertEquals(List.of("last"), ids(low.worst()));
        var high =
                strengths(
                        new SamplePanel(5)
                                .with(indicator("first", 1), 5, 2, 3, 4, 1)
                                .with(indicator("also", 2), 5, 1, 2, 4, 3)
                                .with(indicator("second", 3), 4, 5, 2, 3, 1));
        assertEquals(List.of("first", "also"), ids(high.best()));
        assertEquals(List.of(), high.worst());
    }

    @Test
    void whatManyHaveAlikeIsNoStrength() {
        var alike =
                strengths(
                        new SamplePanel(5)
                                .with(indicator("constant", 1), 1, 1, 1, 1, 1)
                                .with(indicator("none-here-or-there", 2), 0, 0, 0, 0, 5));
        assertEquals(List.of(), ids(alike.best()));
        assertEquals(List.of(), ids(alike.worst()));
    }

    @Test
    void whoStandsOutOfManyAlikeIsStrongThere() {
        var only =
                strengths(
                        new SamplePanel(5)
                                .with(indicator("a", 1), 1, 2, 3, 4, 5)
                                .with(indicator("only-here", 2), 5, 0, 0, 0, 0));
        assertEquals(List.of("only-here"), ids(only.best()));
    }

    @Test
    void theCitysOwnFiguresComeBeforeThoseOfItsPrefecture() {
        var panel =
                new SamplePanel(5)
                        .with(indicator("own", 1), 4, 1, 2, 3, 5)
                        .with(indicator("weak", 2), 2, 1, 3, 4, 5);
        var around = indicator("around", 3);
        panel.with(around, Double.NaN, 1, 2, 3, 4)
                .with(SamplePanel.observation("c0", "around", 2020, 9, GeoLevel.PREFECTURE));
        var strengths = strengths(panel);
        assertEquals(List.of("own", "around"), ids(strengths.best()));
        assertEquals(
                List.of(false, true),
                strengths.best().stream().map(Strengths::isPrefectural).toList());
    }

    @Test
    void aCityOfWhichNothingIsKnownHasNone() {
        var strengths = strengths(new SamplePanel(3).with(indicator("a", 1), Double.NaN, 1, 2));
        assertEquals(new Strengths("c0", List.of(), List.of()), strengths);
    }

    private static Strengths strengths(SamplePanel panel) {
        var scores = Scorer.score(panel.measures(), Scenario.published());
        return Strengths.of(scores, scores.city("c0").orElseThrow(), 2);
    }

    private static List<String> ids(List<IndicatorScore> scores) {
        return scores.stream().map(s -> s.indicator().id()).toList();
    }
}
