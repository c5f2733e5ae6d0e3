package atlas.map.label;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class SpreadTest {
    @Test
    void whatDoesNotTouchStaysWhereItIs() {
        List<Dot> dots = List.of(new Dot("a", 0, 0), new Dot("b", 30, 0));
        assertEquals(
                Map.of("a", dots.getFirst(), "b", dots.getLast()),
                Spread.apart(dots, List.of(), 20));
    }

    @Test
    void aHeapOnOnePointIsReadable() {
        List<Dot> heap = IntStream.range(0, 6).mapToObj(i -> new Dot("m" + i, 50, 50)).toList();
        List<Dot> apart = List.copyOf(Spread.apart(heap, List.of(), 20).values());
        for (Dot one : apart) {
            for (Dot other : apart) {
                assertTrue(
                        one.equals(other)
                                || Math.hypot(one.x() - other.x(), one.y() - other.y()) > 17,
                        one + " covers " + other);
            }
        }
    }

    @Test
    void itKeepsAwayFromWhatStays() {
        Map<String, Dot> places =
                Spread.apart(List.of(new Dot("a", 2, 0)), List.of(new Dot("city", 0, 0)), 20);
        assertEquals(Map.of("a", new Dot("a", 20, 0)), places);
    }
}
