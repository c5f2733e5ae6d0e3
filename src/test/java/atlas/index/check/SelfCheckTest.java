package atlas.index.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SelfCheckTest {
    @TestFactory
    Iterable<DynamicTest> theEngineReproducesEveryPublishedExample() {
        return SelfCheck.examples().stream()
                .map(example ->
                        DynamicTest.dynamicTest(
                                example.id(), () -> assertTrue(example.holds(), example::toString)))
                .toList();
    }

    /** Typed from the sources a second time, so that nobody can bend the list. */
    @ParameterizedTest
    @CsvSource({
        "skewness, 3.063241, 1e-6",
        "kurtosis, 9.741391, 1e-6",
        "skewness-winsorised, 1.712038, 1e-6",
        "kurtosis-winsorised, 1.815781, 1e-6",
        "greatest-winsorised, 30, 0",
        "goalpost-inside, 0.1, 1e-9",
        "goalpost-above, 1, 0",
        "goalpost-below, 0, 0",
        "goalpost-inside-reversed, 0.9, 1e-9",
        "goalpost-above-reversed, 0, 0",
        "goalpost-below-reversed, 1, 0",
        "income-index, 0.5506, 5e-5",
        "arithmetic, 2, 1e-9",
        "geometric, 1.8171205928, 1e-9",
        "geometric-weighted, 2.0597671439, 1e-9",
        "harmonic-weighted, 1.4117647059, 1e-9",
        "human-development, 0.510, 5e-4",
        "coverage-full, 1.6666666667, 1e-9",
        "coverage-two-thirds, 2, 1e-9",
        "outranking-2-1, 0.6666666667, 1e-9",
        "outranking-3-1, 0.3333333333, 1e-9",
        "outranking-4-1, 1, 1e-9",
        "dominances, 3, 0",
    })
    void theNumbersAreThePublishedOnes(String id, double expected, double tolerance) {
        assertEquals(expected, example(id).computed().orElseThrow(), tolerance);
        assertEquals(expected, example(id).expected().orElseThrow(), 1e-9);
    }

    @Test
    void aThirdOfTheWeightIsTooLittle() {
        assertEquals(OptionalDouble.empty(), example("coverage-one-third").computed());
    }

    @Test
    void everyExampleHasItsOwnName() {
        var ids = SelfCheck.examples().stream().map(Example::id).collect(Collectors.toSet());
        assertEquals(SelfCheck.examples().size(), ids.size());
        assertEquals(24, ids.size());
    }

    @Test
    void aWrongOrMissingNumberDoesNotHold() {
        assertFalse(Example.exact("x", Source.UNDP, 1, 1.001).holds());
        assertFalse(Example.exact("x", Source.UNDP, 1, Double.NaN).holds());
        assertFalse(Example.exact("x", Source.UNDP, Double.NaN, 1).holds());
        assertEquals(-0.5, Example.exact("x", Source.UNDP, 1, 0.5).difference().orElseThrow());
    }

    private static Example example(String id) {
        return SelfCheck.examples().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
