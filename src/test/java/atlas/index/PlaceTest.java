package atlas.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PlaceTest {
    @Test
    void tiesTakeTheBestPlaceAndGapsNone() {
        assertEquals(
                List.of(place(2), place(4), Optional.empty(), place(1), place(2)),
                Place.among(new Column(5, 3, Double.NaN, 9, 5), 0));
    }

    @Test
    void theLastBitOfASumIsNoDifference() {
        assertEquals(
                List.of(Optional.of(new Place(1, 2)), Optional.of(new Place(1, 2))),
                Place.among(new Column(0.1 + 0.2, 0.3), Place.SAME_SCORE));
    }

    @Test
    void closeRunnersUpDoNotChainIntoOneTie() {
        assertEquals(
                List.of(1, 1, 3),
                Place.among(new Column(3, 2, 1), 1).stream()
                        .map(place -> place.orElseThrow().rank())
                        .toList());
    }

    private static Optional<Place> place(int rank) {
        return Optional.of(new Place(rank, 4));
    }
}
