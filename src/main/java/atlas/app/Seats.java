package atlas.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/**
 * Which screen the class sees and which the lecturer.
 *
 * @param lecturer empty where there is one screen only
 */
record Seats(Rectangle2D audience, Optional<Rectangle2D> lecturer) {
    private static final double REACH = 80;

    /** The lecturer keeps the laptop's own screen; the class gets the first other one. */
    static Seats of(List<Rectangle2D> screens) {
        return screens.size() > 1
                ? new Seats(screens.get(1), Optional.of(screens.getFirst()))
                : new Seats(screens.getFirst(), Optional.empty());
    }

    /**
     * Where a window that stood at a point may stand now: there, if its title can be reached on a
     * screen that is still plugged in, else on the screen that is left.
     */
    Point2D place(double x, double y) {
        var title = new Point2D(x + REACH, y + REACH / 4);
        boolean reached =
                Stream.concat(Stream.of(audience), lecturer.stream())
                        .anyMatch(screen -> screen.contains(title));
        var home = lecturer.orElse(audience);
        return reached
                ? new Point2D(x, y)
                : new Point2D(home.getMinX() + REACH / 2, home.getMinY() + REACH / 2);
    }

    /** The screens of this machine, the laptop's own first. */
    static Seats ofThisMachine() {
        Screen own = Screen.getPrimary();
        return of(
                Stream.concat(
                                Stream.of(own),
                                Screen.getScreens().stream().filter(s -> !s.equals(own)))
                        .map(Screen::getBounds)
                        .toList());
    }
}
