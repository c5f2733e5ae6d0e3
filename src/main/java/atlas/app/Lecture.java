package atlas.app;

import atlas.present.Presenter;
import atlas.state.Settings;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.event.EventHandler;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

/**
 * Makes the window a screen for a class while a tour is shown: the whole of the second screen where
 * there is one, no bar, type so large that it can be read from the back row; a hand on the atlas
 * pauses the tour. Screens that come or go meanwhile change the places, nothing else.
 */
final class Lecture {
    /** So many lines of type fill the height of a screen that a class looks at. */
    private static final double LINES = 49;

    /** Fewer when the picture is set for the back row. */
    private static final double ROOM_LINES = 40;

    /** Pixels of an em at 100 percent. */
    private static final double EM = 13.5;

    private static final int MOST_PERCENT = 150;

    private final Presenter presenter;
    private final Settings settings;
    private final Window window;
    private final LecturerStage lecturer;
    private final Supplier<Seats> seats;
    // Held here, and weakly by the screens, which outlive every window.
    private final InvalidationListener plugged = _ -> seat();
    private final EventHandler<WindowEvent> closed = _ -> close();
    private Optional<Before> before = Optional.empty();

    /** How the window stood before. */
    private record Before(double x, double y, boolean whole) {}

    /**
     * @param seats which screens there are now
     */
    Lecture(
            Presenter presenter,
            Settings settings,
            Window window,
            LecturerStage lecturer,
            Supplier<Seats> seats) {
        this.presenter = presenter;
        this.settings = settings;
        this.window = window;
        this.lecturer = lecturer;
        this.seats = seats;
        var running = presenter.show().map(show -> show.filter(s -> !s.paused()).isPresent());
        var _ = running.subscribe(settings.bare()::set);
        var _ = presenter.show().map(Optional::isPresent).subscribe((_, shown) -> turn(shown));
        var _ = window.heightProperty().subscribe((_, _) -> magnify());
        var _ = settings.theme().subscribe((_, _) -> magnify());
        var _ = settings.roomy().subscribe((_, _) -> magnify());
        Screen.getScreens().addListener(new WeakInvalidationListener(plugged));
    }

    /** A hand on the atlas leaves the path of the tour. */
    void heed(Region atlas) {
        Hand.heed(atlas, presenter::pause);
    }

    private boolean isOn() {
        return presenter.show().get().isPresent();
    }

    private void turn(boolean on) {
        window.bare(on);
        magnify();
        if (on) {
            seat();
        } else {
            lecturer.seat(Optional.empty());
            stage().ifPresent(this::putBack);
        }
    }

    private void seat() {
        if (isOn()) {
            var seated = seats.get();
            stage().ifPresent(stage -> show(stage, seated.audience()));
            lecturer.seat(seated.lecturer());
        }
    }

    private void show(Stage stage, Rectangle2D screen) {
        before =
                before.or(() ->
                        Optional.of(new Before(stage.getX(), stage.getY(), stage.isFullScreen())));
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, closed);
        if (!screen.contains(stage.getX() + 1, stage.getY() + 1)) {
            // A window that fills one screen cannot be moved to another.
            stage.setFullScreen(false);
            stage.setX(screen.getMinX());
            stage.setY(screen.getMinY());
        }
        stage.setFullScreen(true);
    }

    // Else the lecturer's window would keep a closed atlas running.
    private void close() {
        lecturer.seat(Optional.empty());
    }

    private void putBack(Stage stage) {
        before.ifPresent(was -> {
            stage.setFullScreen(was.whole());
            if (!was.whole()) {
                var place = seats.get().place(was.x(), was.y());
                stage.setX(place.getX());
                stage.setY(place.getY());
            }
        });
        before = Optional.empty();
    }

    // Where pictures are taken, the window is a part of another one.
    private Optional<Stage> stage() {
        return Optional.ofNullable(window.getScene())
                .filter(scene -> scene.getRoot().equals(window))
                .map(Scene::getWindow)
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast);
    }

    private void magnify() {
        double lines = settings.roomy().get() ? ROOM_LINES : LINES;
        double percent = (window.getHeight() / lines / EM - settings.theme().get().scale()) * 100;
        settings.magnified().set(isOn() ? (int) Math.clamp(percent, 0, MOST_PERCENT) : 0);
    }
}
