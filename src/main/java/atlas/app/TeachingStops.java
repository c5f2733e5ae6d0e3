package atlas.app;

import atlas.state.View;
import atlas.state.tour.Tour;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;

/** Views of what is done before a class beside the steps of a tour. */
final class TeachingStops {
    private static final int STROKE = 40;

    private TeachingStops() {}

    static List<PictureStops.Stop> all() {
        return List.of(
                stop("present-lecturer", TeachingStops::lecturer),
                stop("present-indices", TeachingStops::indices),
                stop("present-notes", TeachingStops::notes),
                stop("present-room", atlas -> run(atlas, "show.room")),
                stop("present-seen", TeachingStops::seen),
                stop("present-draw", TeachingStops::draw),
                stop("present-guess", TeachingStops::guess),
                stop(
                        "present-guess-real",
                        atlas -> {
                            guess(atlas);
                            press(atlas, "#guess-reveal");
                        }),
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

    /** The lecturer's window, laid above the other for as long as the tour is shown. */
    private static void lecturer(Atlas atlas) {
        var screen = atlas.presenting().screen();
        atlas.window().getChildren().add(screen);
        var _ =
                atlas.presenting()
                        .presenter()
                        .show()
                        .subscribe((_, show) -> {
                            if (show.isEmpty()) {
                                atlas.window().getChildren().remove(screen);
                            }
                        });
    }

    /** The last step, with its notes below the bar and a word to the lecturer. */
    private static void notes(Atlas atlas) {
        run(atlas, "show.notes");
        run(atlas, "show.last");
        run(atlas, "show.next");
    }

    /** The last step that stands in the library, with the empty radar. */
    private static void indices(Atlas atlas) {
        var presenter = atlas.presenting().presenter();
        presenter
                .show()
                .get()
                .ifPresent(show -> {
                    var views =
                            show.tour().steps().stream().map(step -> step.view().view()).toList();
                    presenter.jump(views.lastIndexOf(View.LIBRARY));
                });
    }

    private static void seen(Atlas atlas) {
        run(atlas, "show.room");
        press(atlas, "#room-DEUTERANOPIA");
    }

    private static void guess(Atlas atlas) {
        run(atlas, "guess");
        int value = 30;
        for (int axis : List.of(1, 2, 4, 5, 7)) {
            if (atlas.window().lookup("#guess-" + axis) instanceof Slider slider) {
                slider.setValue(value);
            }
            value += 12;
        }
    }

    private static void draw(Atlas atlas) {
        run(atlas, "draw");
        var line = new ArrayList<Point2D>();
        for (int i = 0; i <= STROKE; i++) {
            double turn = 2 * Math.PI * i / STROKE;
            line.add(new Point2D(0.42 + 0.09 * Math.cos(turn), 0.42 + 0.2 * Math.sin(turn)));
        }
        stroke(atlas, line);
        press(atlas, "#draw-tool-arrow");
        press(atlas, "#draw-ink-blue");
        stroke(atlas, List.of(new Point2D(0.75, 0.7), new Point2D(0.53, 0.5)));
        press(atlas, "#draw-ink-black");
        press(atlas, "#draw-tool-pen");
        stroke(
                atlas,
                List.of(
                        new Point2D(0.6, 0.2),
                        new Point2D(0.65, 0.24),
                        new Point2D(0.7, 0.17),
                        new Point2D(0.77, 0.25)));
    }

    private static void press(Atlas atlas, String button) {
        if (atlas.window().lookup(button) instanceof ButtonBase found) {
            found.fire();
        }
    }

    /** Draws by hand, through places that are shares of what is drawn on. */
    static void stroke(Atlas atlas, List<Point2D> through) {
        var pane = (Region) atlas.window().lookup("#draw-pane");
        atlas.window().applyCss();
        atlas.window().layout();
        hand(pane, MouseEvent.MOUSE_PRESSED, through.getFirst());
        through.forEach(place -> hand(pane, MouseEvent.MOUSE_DRAGGED, place));
        hand(pane, MouseEvent.MOUSE_RELEASED, through.getLast());
    }

    private static void hand(Region pane, EventType<MouseEvent> type, Point2D share) {
        double x = share.getX() * pane.getWidth();
        double y = share.getY() * pane.getHeight();
        var at = pane.localToScene(x, y);
        Event.fireEvent(
                pane,
                new MouseEvent(
                        pane,
                        pane,
                        type,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        true,
                        false,
                        true,
                        new PickResult(pane, at.getX(), at.getY())));
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
