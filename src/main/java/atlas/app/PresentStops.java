package atlas.app;

import atlas.state.Talk;
import atlas.state.View;
import atlas.state.tour.Tour;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;

/** Views of a tour of the pack and of one that is written. */
final class PresentStops {
    private PresentStops() {}

    static List<PictureStops.Stop> all() {
        return List.of(
                step("present-library", 0, 6),
                step("present-six", 1, 0),
                new PictureStops.Stop("present", atlas -> open(atlas, Talk.START)),
                new PictureStops.Stop("present-own", PresentStops::write));
    }

    private static PictureStops.Stop step(String name, int tour, int at) {
        return new PictureStops.Stop(
                name,
                atlas -> {
                    atlas.navigator().view(View.PRESENT);
                    var tours = atlas.presenting().tours();
                    tours.whenThere(() ->
                            atlas.presenting().presenter().begin(tours.all().get().get(tour), at));
                });
    }

    /** A copy of the first tour, made once, with its second step being written. */
    private static void write(Atlas atlas) {
        var tours = atlas.presenting().tours();
        open(atlas, Talk.START);
        tours.whenThere(() -> {
            List<Tour> before = tours.all().get();
            var given = before.getFirst();
            boolean made = before.stream().anyMatch(tour -> isCopy(tour, given));
            if (!made && atlas.window().lookup("#own-copy") instanceof Button copy) {
                copy.fire();
            }
            tours.all().get().stream()
                    .filter(tour -> isCopy(tour, given))
                    .findFirst()
                    .ifPresent(copy ->
                            open(
                                    atlas,
                                    new Talk(
                                            Optional.of(copy.id()),
                                            Optional.of(copy.steps().get(1).id()))));
        });
    }

    private static boolean isCopy(Tour tour, Tour given) {
        return !tour.id().equals(given.id()) && tour.aim().equals(given.aim());
    }

    private static void open(Atlas atlas, Talk talk) {
        atlas.navigator().go(s -> s.withView(View.PRESENT).withTalk(talk));
    }
}
