package atlas.present.teach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

final class GuessTest {
    @Test
    void theDifferenceIsTheRealScoreLessTheGuessAsBothAreShown() {
        var outcome = Guess.NONE.with(0, 40.4).with(1, 60).against(real(71.6, 30.4));
        assertEquals(OptionalInt.of(72 - 40), outcome.differences().get(0));
        assertEquals(OptionalInt.of(30 - 60), outcome.differences().get(1));
        assertEquals(OptionalInt.of(0), outcome.farthest());
    }

    @Test
    void whatIsNotComputedOrNotGuessedTakesNoPart() {
        var real = new ArrayList<>(real(10, 10));
        real.set(0, OptionalDouble.empty());
        var outcome = Guess.NONE.with(0, 100).with(1, 12).against(real);
        assertEquals(OptionalInt.empty(), outcome.differences().get(0));
        assertEquals(OptionalInt.of(-2), outcome.differences().get(1));
        assertEquals(OptionalInt.empty(), outcome.differences().get(2));
        assertEquals(OptionalInt.of(1), outcome.farthest());
        assertFalse(Guess.NONE.against(real).isCompared());
    }

    @Test
    void nothingIsFarthestWhereAllIsRight() {
        var outcome = Guess.NONE.with(0, 10).against(real(10.3, 0));
        assertTrue(outcome.isCompared());
        assertEquals(OptionalInt.empty(), outcome.farthest());
    }

    @Test
    void ofEquallyFarAxesTheFirstIsNamed() {
        assertEquals(
                OptionalInt.of(0),
                Guess.NONE.with(0, 20).with(1, 0).against(real(10, 10)).farthest());
    }

    @Test
    void aGuessStaysOnTheScale() {
        assertThrows(IllegalArgumentException.class, () -> Guess.NONE.with(3, 101));
        assertThrows(IllegalArgumentException.class, () -> Guess.NONE.with(3, -1));
        assertThrows(IllegalArgumentException.class, () -> new Guess(List.of()));
    }

    @Test
    void signsAreWritten() {
        assertEquals("+7", GuessRow.signed(7));
        assertEquals("−7", GuessRow.signed(-7));
        assertEquals("±0", GuessRow.signed(0));
    }

    private static List<OptionalDouble> real(double first, double second) {
        var real = new ArrayList<>(Collections.nCopies(Guess.AXES, OptionalDouble.of(50)));
        real.set(0, OptionalDouble.of(first));
        real.set(1, OptionalDouble.of(second));
        return real;
    }
}
