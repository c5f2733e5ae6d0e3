package atlas.map;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** The beat of the toolkit's own clock. */
final class Pulse implements Player.Beat {
    private final Timeline timeline = new Timeline();

    Pulse() {
        timeline.setCycleCount(Animation.INDEFINITE);
    }

    @Override
    public void start(Duration period, Runnable call) {
        timeline.stop();
        timeline.getKeyFrames().setAll(new KeyFrame(period, _ -> call.run()));
        timeline.playFromStart();
    }

    @Override
    public void stop() {
        timeline.stop();
    }
}
