package atlas.app;

import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import javafx.util.Subscription;

/** What can wait until the first map has been looked at, so that a start is no slower for it. */
final class Afterwards {
    private static final Duration A_GLANCE = Duration.millis(300);

    private Subscription heed = Subscription.EMPTY;

    private Afterwards() {}

    /** Does something once, a glance after the map is complete; by then it has been painted. */
    static void once(ObservableValue<Boolean> map, Runnable action) {
        once(map, A_GLANCE, action);
    }

    /**
     * Does something once.
     *
     * @param map whether the map is complete; waited for
     * @param rest how long after that
     */
    static void once(ObservableValue<Boolean> map, Duration rest, Runnable action) {
        var pause = new PauseTransition(rest);
        pause.setOnFinished(_ -> action.run());
        var afterwards = new Afterwards();
        afterwards.heed = map.subscribe((_, there) -> afterwards.begin(pause, there));
        afterwards.begin(pause, map.getValue());
    }

    private void begin(PauseTransition pause, boolean there) {
        if (there) {
            heed.unsubscribe();
            pause.play();
        }
    }
}
