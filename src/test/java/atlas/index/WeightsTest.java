package atlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class WeightsTest {
    @Test
    void whatIsNotNamedWeighsOne() {
        var weights = Weights.equal().withIndex(3, 0.5).withIndicator("museums", 2);
        assertEquals(0.5, weights.ofIndex(3));
        assertEquals(1, weights.ofIndex(4));
        assertEquals(2, weights.of(SamplePanel.indicator("museums", 4)));
        assertEquals(1, weights.of(SamplePanel.indicator("halls", 4)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void aWeightIsAFiniteNumberNotBelowZero(double wrong) {
        assertThrows(IllegalArgumentException.class, () -> Weights.equal().withIndex(1, wrong));
    }
}
