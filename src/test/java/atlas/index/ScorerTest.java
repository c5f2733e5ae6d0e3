package atlas.index;

import static atlas.index.SamplePanel.indicator;
import static atlas.index.SamplePanel.observation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.GeoLevel;
import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ScorerTest {
    private static final double GAP = Double.NaN;
    private static final Scenario PUBLISHED = Scenario.published();

    /** UNDP, Human Development Report, Technical note 1, from goalposts to the cube root. */
    @Test
    void humanDevelopmentComesOutOfTheWholeEngine() {
        var scaling =
                new Scenario.Scaling(
                        Treatment.NONE,
                        Normalisation.GOALPOSTS,
                        Map.of(
                                "health", new Goalposts(0, 1, false),
                                "education", new Goalposts(0, 1, false),
                                "income", new Goalposts(100, 75_000, true)));
        var scenario =
                PUBLISHED
                        .withScaling(scaling)
                        .withMeans(
                                new Scenario.Means(Aggregation.ARITHMETIC, Aggregation.GEOMETRIC))
                        .withCoverage(new Scenario.Coverage(0.5, 1, 3));
        var scores =
                Scorer.score(
                                new SamplePanel(1)
                                        .with(indicator("health", 1), 0.6971)
                                        .with(indicator("education", 2), 0.3447)
                                        .with(indicator("income", 3), 3_829)
                                        .measures(),
                                scenario)
                        .cities()
                        .getFirst();
        assertEquals(55.06, scores.index(3).value().orElseThrow(), 0.005);
        assertEquals(51.0, scores.overall().value().orElseThrow(), 0.05);
        assertEquals(3, scores.overall().present());
        assertEquals(7, scores.overall().defined());
    }

    @Test
    void indicesAreMeansOfPercentileRanks() {
        var scores = Scorer.score(sevenIndices(7), PUBLISHED);
        assertEquals(placed(100, 1, 2, 2), city(scores, "c0").index(1));
        assertEquals(placed(25, 2, 2, 2), city(scores, "c1").index(1));
        assertEquals(Score.missing(Reason.TOO_FEW_INDICATORS, 1, 2), city(scores, "c2").index(1));
        assertEquals(OptionalDouble.of(62.5), scores.median(1));
        assertEquals(placed(100, 1, 2, 7), city(scores, "c0").overall());
        assertEquals(Score.missing(Reason.NO_DATA, 0, 7), city(scores, "c2").overall());
    }

    @Test
    void fiveIndicesMakeAnOverallScoreAndFourDoNot() {
        assertEquals(
                Optional.of(new Place(1, 2)),
                city(Scorer.score(sevenIndices(5), PUBLISHED), "c0").overall().place());
        var four = city(Scorer.score(sevenIndices(4), PUBLISHED), "c0");
        assertEquals(Score.missing(Reason.TOO_FEW_INDICES, 4, 7), four.overall());
        assertEquals(Score.missing(Reason.NOT_MEASURED, 0, 0), four.index(7));
    }

    @Test
    void oneIndicatorIsEnoughWhenTheScenarioSaysSo() {
        var scores =
                Scorer.score(
                        sevenIndices(7), PUBLISHED.withCoverage(new Scenario.Coverage(0.5, 1, 5)));
        assertEquals(placed(0, 3, 3, 1, 2), city(scores, "c2").index(1));
    }

    @Test
    void anIndicatorGivesItsValueItsPlaceAndItsObservation() {
        var debt = indicator("debt", 7, -1, IndicatorRole.CORE);
        var measures = new SamplePanel(4).with(debt, 3, 8, GAP, 5).measures();
        var scores = Scorer.score(measures, PUBLISHED);
        assertEquals(
                Optional.of(
                        new IndicatorScore(
                                debt,
                                OptionalDouble.of(50),
                                measures.observation("c3", "debt"),
                                Optional.of(new Place(2, 3)),
                                Optional.empty())),
                city(scores, "c3").indicator("debt"));
        assertEquals(
                Optional.of(
                        new IndicatorScore(
                                debt,
                                OptionalDouble.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(Reason.NO_DATA))),
                city(scores, "c2").indicator("debt"));
    }

    @Test
    void prefecturalIndicatorsAreCountedAndCanBeSwitchedOff() {
        var measures =
                new SamplePanel(2)
                        .with(indicator("a", 1), 1, 2)
                        .with(indicator("b", 1))
                        .with(observation("c0", "b", 2020, 1, GeoLevel.PREFECTURE))
                        .with(observation("c1", "b", 2020, 2, GeoLevel.MUNICIPALITY))
                        .measures();
        var with = Scorer.score(measures, PUBLISHED);
        assertEquals(2, city(with, "c0").known());
        assertEquals(1, city(with, "c0").prefectural());
        assertEquals(0, city(with, "c1").prefectural());
        assertEquals(placed(0, 2, 2, 2), city(with, "c0").index(1));

        var municipal = new Scenario.Selection(Set.of(IndicatorRole.CORE), false);
        var without = Scorer.score(measures, PUBLISHED.withSelection(municipal));
        assertEquals(0, city(without, "c0").prefectural());
        assertEquals(Score.missing(Reason.TOO_FEW_INDICATORS, 1, 2), city(without, "c0").index(1));
    }

    @Test
    void supplementaryAndContextIndicatorsStayOutUnlessAsked() {
        var extra = indicator("extra", 1, 1, IndicatorRole.SUPPLEMENTARY);
        var context = indicator("people", 0, 0, IndicatorRole.CONTEXT);
        var measures = new SamplePanel(2).with(extra, 1, 2).with(context, 3, 4).measures();
        assertEquals(List.of(), city(Scorer.score(measures, PUBLISHED), "c0").indicators());
        var all = new Scenario.Selection(Set.of(IndicatorRole.values()), true);
        assertEquals(
                List.of(extra),
                city(Scorer.score(measures, PUBLISHED.withSelection(all)), "c0")
                        .indicatorsOf(1)
                        .stream()
                        .map(IndicatorScore::indicator)
                        .toList());
    }

    @Test
    void aConstantIndicatorIsNamedAndLeftOut() {
        Indicator same = indicator("same", 1);
        var measures =
                new SamplePanel(3)
                        .with(same, 4, 4, 4)
                        .with(indicator("a", 1), 1, 2, 3)
                        .with(indicator("b", 1), 1, 2, 3)
                        .measures();
        var scores = city(Scorer.score(measures, PUBLISHED), "c2");
        assertEquals(placed(100, 1, 3, 2, 3), scores.index(1));
        assertEquals(Optional.of(Reason.CONSTANT), scores.indicator("same").orElseThrow().reason());
    }

    @Test
    void aPanelOfOneCityHasNothingToCompare() {
        var measures =
                new SamplePanel(1).with(indicator("a", 1), 1).with(indicator("b", 1), 2).measures();
        var scores = city(Scorer.score(measures, PUBLISHED), "c0");
        assertEquals(Score.missing(Reason.NO_DATA, 0, 2), scores.index(1));
        assertEquals(Optional.of(Reason.CONSTANT), scores.indicator("a").orElseThrow().reason());
    }

    @Test
    void aPanelWithoutCitiesHasNoScores() {
        assertEquals(
                new PanelScores(
                        new Origin("", SamplePanel.ID, PUBLISHED),
                        List.of(),
                        Collections.nCopies(7, OptionalDouble.empty())),
                Scorer.score(new SamplePanel(0).measures(), PUBLISHED));
    }

    @Test
    void weightsOfZeroLeaveNothingToComputeAndSaySo() {
        var weights = Weights.equal();
        for (int number = 1; number <= 7; number++) {
            weights = weights.withIndex(number, 0);
        }
        var none = city(Scorer.score(sevenIndices(7), PUBLISHED.withWeights(weights)), "c0");
        assertEquals(Score.missing(Reason.NO_WEIGHT, 0, 0), none.overall());
        assertEquals(placed(100, 1, 2, 2), none.index(1));

        var empty = Weights.equal().withIndicator("a1", 0).withIndicator("b1", 0);
        var one = city(Scorer.score(sevenIndices(7), PUBLISHED.withWeights(empty)), "c0");
        assertEquals(Score.missing(Reason.NO_WEIGHT, 0, 0), one.index(1));
        assertEquals(6, one.overall().present());
    }

    @Test
    void negativePartsAndZeroHaveNoGeometricMeanUnlessTheScaleBeginsAboveZero() {
        var geometric =
                PUBLISHED.withMeans(
                        new Scenario.Means(Aggregation.GEOMETRIC, Aggregation.GEOMETRIC));
        var measures =
                new SamplePanel(3)
                        .with(indicator("a", 1), 1, 2, 3)
                        .with(indicator("b", 1), 1, 2, 3)
                        .measures();
        assertEquals(
                Score.missing(Reason.ZERO_PART, 2, 2),
                city(Scorer.score(measures, geometric), "c0").index(1));
        var lifted = geometric.withScaling(geometric.scaling().withFloor(1));
        assertEquals(placed(1, 3, 3, 2), city(Scorer.score(measures, lifted), "c0").index(1));
        assertEquals(placed(100, 1, 3, 2), city(Scorer.score(measures, lifted), "c2").index(1));
        var standard = geometric.withScaling(new Scenario.Scaling(Normalisation.Z_SCORE));
        assertEquals(
                Score.missing(Reason.NO_MEAN, 2, 2),
                city(Scorer.score(measures, standard), "c0").index(1));
    }

    /** Three cities; the first leads, the third has one of two indicators of the first index. */
    private static Measures sevenIndices(int count) {
        var panel = new SamplePanel(3);
        for (int index = 1; index <= count; index++) {
            panel.with(indicator("a" + index, index), 30, 20, index == 1 ? 10 : GAP)
                    .with(indicator("b" + index, index), 5, 4, GAP);
        }
        return panel.measures();
    }

    private static CityScores city(PanelScores scores, String id) {
        return scores.city(id).orElseThrow();
    }

    private static Score placed(double value, int rank, int of, int parts) {
        return placed(value, rank, of, parts, parts);
    }

    private static Score placed(double value, int rank, int of, int present, int defined) {
        return Score.of(value, present, defined).at(Optional.of(new Place(rank, of)));
    }
}
