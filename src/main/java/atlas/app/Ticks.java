package atlas.app;

import java.time.Instant;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/**
 * The present moment, told every second while somebody looks at it. Nothing moves by it, so
 * reducedMotion has nothing to say here.
 */
final class Ticks {
    private final ReadOnlyObjectWrapper<Instant> now = new ReadOnlyObjectWrapper<>(Instant.now());
    private final Timeline timeline =
            new Timeline(new KeyFrame(Duration.seconds(1), _ -> now.set(Instant.now())));

    Ticks() {
        timeline.setCycleCount(Animation.INDEFINITE);
    }

    ReadOnlyObjectProperty<Instant> now() {
        return now.getReadOnlyProperty();
    }

    /** From now on, or no more. */
    void run(boolean run) {
        now.set(Instant.now());
        if (run) {
            timeline.play();
        } else {
            timeline.stop();
        }
    }
}
