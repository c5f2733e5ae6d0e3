package atlas.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/**
 * Which screen the class sees and which the lecturer.
 *
 * @param lecturer empty where there is one screen only
 */
record Seats(Rectangle2D audience, Optional<Rectangle2D> lecturer) {
    /** The lecturer keeps the laptop's own screen; the class gets the first other one. */
    static Seats of(List<Rectangle2D> screens) {
        return screens.size() > 1
                ? new Seats(screens.get(1), Optional.of(screens.getFirst()))
                : new Seats(screens.getFirst(), Optional.empty());
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
