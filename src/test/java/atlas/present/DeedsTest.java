package atlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Bilingual;
import atlas.present.Deed.What;
import atlas.state.tour.Tour;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DeedsTest {
    private final Deeds deeds = new Deeds();

    @Test
    void lettersOfOneFieldAreOneDeed() {
        type("title", "", "K");
        type("title", "K", "Ky");
        type("title", "Ky", "Kyo");
        type("aim", "Kyo", "Kyot");
        assertEquals(Optional.of(tour("Kyo")), undo("t"));
        assertEquals(Optional.of(tour("")), undo("t"));
        assertEquals(Optional.empty(), undo("t"));
    }

    @Test
    void whatTheFieldItselfTookBackIsNoDeed() {
        type("title", "", "K");
        type("title", "K", "");
        assertEquals(Optional.empty(), undo("t"));
    }

    @Test
    void anotherToursDeedsAreNotUndoneUnseen() {
        type("title", "", "K");
        assertEquals(Optional.empty(), deeds.last(Optional.of("u")));
        assertEquals(Optional.empty(), deeds.last(Optional.empty()));
        assertEquals(Optional.of("t"), deeds.last(Optional.of("t")).map(Deed::tour));
    }

    @Test
    void aNewDeedLeavesNoWayForward() {
        type("title", "", "K");
        undo("t");
        assertEquals(Optional.of(tour("K")), deeds.next(Optional.of("t")).flatMap(Deed::after));
        assertEquals(Optional.empty(), deeds.next(Optional.of("u")));
        type("aim", "", "L");
        assertEquals(Optional.empty(), deeds.next(Optional.of("t")));
    }

    @Test
    void theSameDoneTwiceIsUndoneTwice() {
        done("a", "b");
        done("b", "a");
        done("a", "b");
        assertEquals(Optional.of(tour("a")), undo("t"));
        assertEquals(Optional.of(tour("b")), undo("t"));
        assertEquals(Optional.of(tour("a")), undo("t"));
        assertEquals(Optional.empty(), undo("t"));
    }

    private void type(String field, String before, String after) {
        deeds.note(
                new Deed(
                        What.typed("own.did.words", field),
                        Optional.empty(),
                        0,
                        tour(before),
                        Optional.of(tour(after))));
    }

    private void done(String before, String after) {
        deeds.note(
                new Deed(
                        What.done("own.did.move"),
                        Optional.empty(),
                        0,
                        tour(before),
                        Optional.of(tour(after))));
    }

    private Optional<Tour> undo(String open) {
        var last = deeds.last(Optional.of(open));
        last.ifPresent(deeds::undo);
        return last.map(Deed::before);
    }

    private static Tour tour(String title) {
        var nothing = new Bilingual("", "");
        return new Tour("t", new Bilingual(title, ""), nothing, 0, List.of());
    }
}
