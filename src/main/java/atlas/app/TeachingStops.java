package atlas.app;

import atlas.state.View;
import atlas.state.tour.Tour;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;

/** Views of what is done before a class beside the steps of a tour. */
final class TeachingStops {
    private TeachingStops() {}

    static List<PictureStops.Stop> all() {
        return List.of(
                stop("present-room", atlas -> run(atlas, "show.room")),
                stop("present-seen", TeachingStops::seen),
                stop(
                        "present-quiz",
                        atlas -> {
                            run(atlas, "quiz");
                            run(atlas, "quiz.tell");
                        }));
    }

    private static PictureStops.Stop stop(String name, Consumer<Atlas> then) {
        return new PictureStops.Stop(
                name,
                atlas -> {
                    atlas.navigator().view(View.PRESENT);
                    var tours = atlas.presenting().tours();
                    tours.whenThere(() -> {
                        var tour = tours.all().get().getFirst();
                        atlas.presenting().presenter().begin(tour, onTheMap(tour));
                        then.accept(atlas);
                    });
                });
    }

    private static int onTheMap(Tour tour) {
        var views = tour.steps().stream().map(step -> step.view().view()).toList();
        return Math.max(0, views.lastIndexOf(View.MAP));
    }

    private static void seen(Atlas atlas) {
        run(atlas, "show.room");
        if (atlas.window().lookup("#room-DEUTERANOPIA") instanceof Button deuteranopia) {
            deuteranopia.fire();
        }
    }

    private static void run(Atlas atlas, String command) {
        atlas.presenting().commands().stream()
                .filter(c -> c.id().equals(command))
                .findFirst()
                .orElseThrow()
                .run()
                .run();
    }
}
