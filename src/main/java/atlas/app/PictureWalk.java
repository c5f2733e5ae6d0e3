package atlas.app;

import atlas.app.Arguments.Size;
import atlas.city.Language;
import atlas.state.Links;
import atlas.state.Settings;
import atlas.state.Theme;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;

/** Goes from view to view and takes a picture of each as soon as it is complete. */
final class PictureWalk extends AnimationTimer {
    private static final int STILL_FRAMES = 4;
    private static final int PATIENCE_FRAMES = 3600;

    /** One language, theme and size; every view is drawn once in it. */
    record Round(Language language, Theme theme, Size size) {
        String name() {
            return "%s-%s-%s".formatted(language.code(), Arguments.word(theme), size);
        }
    }

    private record Shot(Round round, PictureStops.Stop stop) {
        String name() {
            return round.name() + "-" + stop.name();
        }
    }

    private final Atlas atlas;
    private final Pictures pictures;
    private final Consumer<Throwable> failed;
    private final Deque<Shot> ahead = new ArrayDeque<>();
    private int frames;
    private int still;

    PictureWalk(Atlas atlas, Pictures pictures, List<Round> rounds, Consumer<Throwable> failed) {
        this.atlas = atlas;
        this.pictures = pictures;
        this.failed = failed;
        for (Round round : rounds) {
            PictureStops.all().forEach(stop -> ahead.add(new Shot(round, stop)));
        }
    }

    @Override
    public void start() {
        arrange();
        super.start();
    }

    @Override
    public void handle(long now) {
        try {
            frames++;
            still = atlas.isComplete() ? still + 1 : 0;
            if (still >= STILL_FRAMES) {
                shoot();
            } else if (frames > PATIENCE_FRAMES) {
                throw new IllegalStateException(ahead.element().name() + " is never complete");
            }
        } catch (IOException | RuntimeException failure) {
            stop();
            failed.accept(failure);
        }
    }

    private void shoot() throws IOException {
        var shot = ahead.remove();
        var frame = new SnapshotParameters();
        frame.setViewport(
                new Rectangle2D(0, 0, shot.round().size().width(), shot.round().size().height()));
        pictures.write(shot.name(), atlas.window().snapshot(frame, null));
        if (ahead.isEmpty()) {
            stop();
            Platform.exit();
        } else {
            arrange();
        }
    }

    private void arrange() {
        frames = 0;
        still = 0;
        atlas.presenting().presenter().end();
        var shot = ahead.element();
        var size = shot.round().size();
        atlas.window().resize(size.width(), size.height());
        atlas.window().applyCss();
        atlas.window().layout();
        atlas.settings().theme().set(shot.round().theme());
        atlas.settings().textSize().set(Settings.SMALLEST_TEXT);
        atlas.commands().escape().run().run();
        atlas.navigator().speak(shot.round().language());
        atlas.navigator().link(_ -> Links.NONE);
        atlas.palette().close();
        shot.stop().go().accept(atlas);
    }
}
