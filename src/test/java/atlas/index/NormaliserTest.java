package atlas.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class NormaliserTest {
    private static final Indicator MORE = SamplePanel.indicator("more", 1);
    private static final Indicator LESS = SamplePanel.indicator("less", 1, -1, IndicatorRole.CORE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERCENTILE_RANK  | 10 20 20 40    | 0 50 50 100",
                "PERCENTILE_RANK  | 10 NaN 30 40   | 0 NaN 50 100",
                "RANK             | 10 20 20 40    | 0 66.666666667 66.666666667 100",
                "MIN_MAX          | 10 20 20 50    | 0 25 25 100",
                "Z_SCORE          | 1 2 3          | -1 0 1",
                "DEVIATION_VALUE  | 2 4 4 4 5 5 7 9 | 35 45 45 45 50 50 60 70",
                "DISTANCE_TO_BEST | 10 20 0 40     | 25 50 0 100",
            })
    void moreIsBetter(Normalisation normalisation, String values, String scores) {
        assertArrayEquals(numbers(scores), normalised(normalisation, MORE, values), 1e-8);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PERCENTILE_RANK  | 10 20 20 40    | 100 50 50 0",
                "RANK             | 10 20 20 40    | 100 66.666666667 66.666666667 0",
                "MIN_MAX          | 10 20 20 50    | 100 75 75 0",
                "Z_SCORE          | 1 2 3          | 1 0 -1",
                "DEVIATION_VALUE  | 2 4 4 4 5 5 7 9 | 65 55 55 55 50 50 40 30",
                "DISTANCE_TO_BEST | 10 20 25 40    | 100 50 40 25",
            })
    void lessIsBetter(Normalisation normalisation, String values, String scores) {
        assertArrayEquals(numbers(scores), normalised(normalisation, LESS, values), 1e-8);
    }

    /** COINr, tests of its function n_goalposts, on a scale of 0 to 100. */
    @Test
    void fixedPostsKnowNoOtherCity() {
        var scaling =
                new Scenario.Scaling(
                        Treatment.WINSORISE_OR_LOG,
                        Normalisation.GOALPOSTS,
                        Map.of(
                                "more", new Goalposts(0, 10, false),
                                "less", new Goalposts(0, 10, false)));
        assertArrayEquals(numbers("10 100 0"), normalised(scaling, MORE, "1 11 -1"), 1e-12);
        assertArrayEquals(numbers("90 0 100"), normalised(scaling, LESS, "1 11 -1"), 1e-12);
        assertArrayEquals(numbers("70"), normalised(scaling, MORE, "7"), 1e-12);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "GOALPOSTS")
    void anIndicatorThatTellsNothingApartHasNoScores(Normalisation normalisation) {
        var normaliser = new Normaliser(new Scenario.Scaling(normalisation));
        for (String values : new String[] {"5 5 NaN 5", "5", "0 0", "NaN NaN"}) {
            var raw = new Column(numbers(values));
            assertEquals(Optional.empty(), normaliser.normalised(MORE, raw));
            assertEquals(Reason.CONSTANT, normaliser.obstacle(raw));
        }
    }

    @ParameterizedTest
    @CsvSource({"MORE, -1 0 4", "LESS, 0 2 4", "LESS, -1 2 4"})
    void sharesOfTheBestNeedOneSideOfZero(String which, String values) {
        var normaliser = new Normaliser(new Scenario.Scaling(Normalisation.DISTANCE_TO_BEST));
        var indicator = which.equals("MORE") ? MORE : LESS;
        var raw = column(indicator, values);
        assertEquals(Optional.empty(), normaliser.normalised(indicator, raw));
        assertEquals(Reason.NO_RATIO, normaliser.obstacle(raw));
    }

    @Test
    void valuesMadeEqualByTreatmentTellNothingApart() {
        var normaliser =
                new Normaliser(
                        new Scenario.Scaling(
                                Treatment.WINSORISE, Normalisation.DISTANCE_TO_BEST, Map.of()));
        var values = new Column(1, 1, 2, 1);
        assertEquals(Optional.empty(), normaliser.normalised(MORE, values));
        assertEquals(Reason.CONSTANT, normaliser.obstacle(values));
    }

    @Test
    void missingOrEmptyPostsAreAnObstacle() {
        var empty =
                new Scenario.Scaling(
                        Treatment.NONE,
                        Normalisation.GOALPOSTS,
                        Map.of("less", new Goalposts(3, 3, false)));
        var normaliser = new Normaliser(empty);
        var raw = new Column(1, 2);
        assertEquals(Optional.empty(), normaliser.normalised(MORE, raw));
        assertEquals(Optional.empty(), normaliser.normalised(LESS, raw));
        assertEquals(Reason.NO_GOALPOSTS, normaliser.obstacle(raw));
    }

    private static double[] normalised(
            Normalisation normalisation, Indicator indicator, String values) {
        return normalised(new Scenario.Scaling(normalisation), indicator, values);
    }

    private static double[] normalised(
            Scenario.Scaling scaling, Indicator indicator, String values) {
        var raw = column(indicator, values);
        var column = new Normaliser(scaling).normalised(indicator, raw).orElseThrow();
        return IntStream.range(0, raw.size()).mapToDouble(column::at).toArray();
    }

    private static Column column(Indicator indicator, String values) {
        return new Column(numbers(values)).map(v -> v * indicator.direction());
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.strip().split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
