package atlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GoalpostsTest {
    /** COINr, tests of its function n_goalposts. */
    @ParameterizedTest
    @CsvSource({"1, 10", "11, 100", "-1, 0"})
    void valuesCountByWhereTheyLieBetweenThePosts(double value, double score) {
        assertEquals(score, new Goalposts(0, 10, false).score(value), 1e-12);
    }

    /** UNDP, Human Development Report, Technical note 1: income of 3,829 dollars per head. */
    @Test
    void incomeIsMeasuredInRatios() {
        assertEquals(55.06, new Goalposts(100, 75_000, true).score(3_829), 0.005);
    }

    @Test
    void whatHasNoLogarithmCountsAsTheLowerPost() {
        assertEquals(0, new Goalposts(100, 75_000, true).score(-5));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, false, true",
        "0, 10, true, false",
        "5, 5, false, false",
        "10, 0, false, false",
        "NaN, 1, false, false",
        "0, Infinity, false, false",
        "-1e308, 1e308, false, false",
    })
    void postsMustSpanARange(double low, double high, boolean logarithmic, boolean good) {
        assertEquals(good, new Goalposts(low, high, logarithmic).spanRange());
    }
}
