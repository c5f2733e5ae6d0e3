package atlas.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.geo.LatLon;
import atlas.present.Deed.What;
import atlas.state.Camera;
import atlas.state.Region;
import atlas.state.ViewState;
import atlas.state.tour.MapSize;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OwnToursTest {
    private final MemoryTourShelf shelf = new MemoryTourShelf();
    private final List<String> told = new ArrayList<>();
    private Optional<Runnable> offered = Optional.empty();
    private final OwnTours own = new OwnTours(shelf, notice());

    @Test
    void eachLetterIsKeptAtOnce() {
        own.add(tour("t", "a", "b"));
        for (String typed : List.of("K", "Ky", "Kyo")) {
            change("t", t -> t.withTitle(new Bilingual(typed, "")));
            assertEquals(typed, shelf.tours().getFirst().title().english());
        }
        assertEquals(List.of(), told);
    }

    @Test
    void whatIsKeptComesBack() {
        shelf.kept.put("t", tour("t", "a"));
        own.ask(() -> told.add("there"));
        assertEquals(List.of("there"), told);
        assertEquals(shelf.tours(), own.all().get());
        assertEquals(1, own.unread());
    }

    @Test
    void whatWasDoneIsUndoneTheLastFirstAndDoneAgain() {
        var first = tour("t", "a", "b", "c");
        own.add(first);
        own.add(tour("u", "d"));
        change("t", t -> Revision.without(t, "b"));
        change("t", t -> Revision.moved(t, "c", 0));
        change("t", t -> t.withMinutes(5));
        var last = own.all().get();
        for (int i = 0; i < 3; i++) {
            assertTrue(own.undo(Optional.of("t")).isPresent());
            assertEquals(own.all().get(), shelf.tours(), "kept at once");
        }
        assertEquals(Optional.of(first), own.find("t"));
        assertEquals(Optional.empty(), own.undo(Optional.of("t")));
        for (int i = 0; i < 3; i++) {
            assertTrue(own.redo(Optional.of("t")).isPresent());
        }
        assertEquals(last, own.all().get());
        assertEquals(last, shelf.tours());
        assertEquals(Optional.empty(), own.redo(Optional.of("t")));
    }

    @Test
    void aDeletedTourComesBackFromAnywhereToItsPlace() {
        var first = tour("t", "a");
        own.add(first);
        own.add(tour("u", "d"));
        own.remove("t");
        assertEquals(List.of("u"), own.all().get().stream().map(Tour::id).toList());
        change("u", u -> u.withMinutes(5));
        assertEquals(Optional.of("u"), own.undo(Optional.of("u")).map(Deed::tour));
        assertEquals(Optional.of("t"), own.undo(Optional.of("given")).map(Deed::tour));
        assertEquals(List.of("t", "u"), own.all().get().stream().map(Tour::id).toList());
        assertEquals(Optional.of(first), Optional.ofNullable(shelf.kept.get("t")));
        own.redo(Optional.of("t"));
        assertEquals(List.of("u"), shelf.tours().stream().map(Tour::id).toList());
    }

    private void change(String tour, UnaryOperator<Tour> change) {
        own.change(tour, What.done("own.did.remove", 1), Optional.empty(), change);
    }

    @Test
    void onAFullDiskTheWordsStayAndAreTriedAgain() {
        own.add(tour("t", "a"));
        shelf.full = true;
        change("t", t -> t.withTitle(new Bilingual("kept on the screen", "")));
        assertEquals("kept on the screen", own.all().get().getFirst().title().english());
        assertEquals(List.of("own.unkept"), told);
        shelf.full = false;
        offered.orElseThrow().run();
        assertEquals(own.all().get(), shelf.tours());
        assertEquals(List.of("own.unkept", "own.kept"), told);
    }

    @Test
    void changesOfWhatIsNotThereDoNothing() {
        change("t", t -> t.withMinutes(5));
        own.remove("t");
        own.add(tour("t", "a"));
        change("t", t -> Revision.without(t, "z"));
        assertEquals(List.of(tour("t", "a")), own.all().get());
        assertEquals(Optional.empty(), own.undo(Optional.of("t")));
    }

    @ParameterizedTest
    @CsvSource({
        "a,2,b c a d",
        "d,0,d a b c",
        "b,1,a b c d",
        "b,99,a c d b",
        "c,-5,c a b d",
        "z,0,a b c d"
    })
    void aStepComesToItsNewPlace(String step, int to, String after) {
        var moved = Revision.moved(tour("t", "a", "b", "c", "d"), step, to);
        assertEquals(List.of(after.split(" ")), moved.steps().stream().map(Step::id).toList());
    }

    @Test
    void aCopyHasIdsOfItsOwn() {
        var count = new int[1];
        var tour = tour("t", "a", "b");
        var copy = Revision.renewed(tour, () -> "n" + count[0]++);
        assertEquals("n2", copy.id());
        assertEquals(List.of("n0", "n1"), copy.steps().stream().map(Step::id).toList());
        assertEquals(
                tour.steps().stream().map(Step::view).toList(),
                copy.steps().stream().map(Step::view).toList());
    }

    private Notice notice() {
        return new Notice() {
            @Override
            public void say(String key, Object... arguments) {
                told.add(key);
            }

            @Override
            public void offer(String key, String act, Runnable then, Object... arguments) {
                told.add(key);
                offered = Optional.of(then);
            }
        };
    }

    private static Tour tour(String id, String... steps) {
        var title = new Bilingual(id, "題");
        return new Tour(id, title, title, 0, List.of(steps).stream().map(s -> step(s)).toList());
    }

    private static Step step(String id) {
        var camera = new Camera(new LatLon(36, 136), 6);
        var view = ViewState.at(camera, Region.JAPAN, 2025).withCity(id);
        return new Step(id, view, MapSize.USUAL, Step.Words.NONE, 0, List.of());
    }
}
