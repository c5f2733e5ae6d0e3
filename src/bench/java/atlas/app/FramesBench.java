package atlas.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.geo.Mercator;
import atlas.geo.Viewport;
import atlas.state.Region;
import atlas.state.Settings;
import atlas.ui.Patience;
import com.gluonhq.maps.MapPoint;
import com.gluonhq.maps.MapView;
import java.lang.System.Logger.Level;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Thirty seconds of a restless hand, drawn in software: it drags, turns the wheel and is flown
 * about, over the whole atlas and over the bare map component of the same size with the same tiles.
 * Tells the time from frame to frame of both, and for how long tiles were still missing.
 *
 * <p>{@code -Datlas.frames.width=1920 -Datlas.frames.height=1080} for another size than that of a
 * plain laptop.
 */
@ExtendWith(ApplicationExtension.class)
final class FramesBench {
    private static final System.Logger LOG = System.getLogger(FramesBench.class.getName());
    private static final int WIDTH = Integer.getInteger("atlas.frames.width", 1366);
    private static final int HEIGHT = Integer.getInteger("atlas.frames.height", 768);
    private static final double SECONDS = 10;
    private static final double WARM_UP_SECONDS = 5;
    private static final int PATIENCE_SECONDS = 60;
    private static final int SWING_FRAMES = 60;
    private static final int FLIGHT_FRAMES = 150;

    // A notch of the wheel is a tenth of a zoom step on the bare map; this much is one on ours.
    private static final double NOTCH_PIXELS = 20;

    private static Session session;

    private final Pane ground = new Pane();
    private Atlas atlas;
    private MapView bare;

    @BeforeAll
    static void read() {
        session = BenchAtlas.session();
    }

    @Start
    void open(Stage stage) {
        var settings = Settings.fresh();
        atlas = BenchAtlas.of(session, settings);
        bare = new MapView();
        bare.setCenter(bare(Region.ASIA_PACIFIC));
        bare.setZoom(3);
        BenchAtlas.show(stage, settings, ground);
    }

    @Test
    void aRestlessHand() throws Exception {
        var ours = new FrameTimes("atlas");
        var theirs = new FrameTimes("bare map");
        for (boolean counts : new boolean[] {false, true}) {
            double seconds = counts ? SECONDS : WARM_UP_SECONDS;
            show(bare);
            play(theirs.with(counts), bare, seconds, this::flyBare);
            show(atlas.window());
            Patience.until(atlas.map().ready());
            play(ours.with(counts), atlas.map(), seconds, this::flyAtlas);
        }
        theirs.tell();
        ours.tell();
        LOG.log(
                Level.INFO,
                "p95 of the atlas is %.2f of the bare map's"
                        .formatted(ours.share(0.95) / theirs.share(0.95)));
        assertTrue(ours.share(0.5) > 0);
    }

    private void show(Parent content) {
        WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE_SECONDS * 1000,
                () -> {
                    content.setManaged(false);
                    ground.getChildren().setAll(content);
                    content.resize(WIDTH, HEIGHT);
                });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void play(FrameTimes into, Parent map, double seconds, IntConsumer fly)
            throws InterruptedException {
        new Hand(into, map, seconds, frame -> drag(map, frame)).play();
        into.end("dragged");
        WaitForAsyncUtils.waitForAsyncFx(
                PATIENCE_SECONDS * 1000, () -> fire(map, MouseEvent.MOUSE_RELEASED, 0));
        new Hand(into, map, seconds, frame -> turn(map, frame)).play();
        into.end("zoomed");
        new Hand(into, map, seconds, fly).play();
        into.end("flown");
    }

    /** A long swing to and fro, as somebody looks around. */
    private static void drag(Node map, int frame) {
        if (frame == 0) {
            fire(map, MouseEvent.MOUSE_PRESSED, 0);
        } else {
            fire(map, MouseEvent.MOUSE_DRAGGED, Math.sin(2 * Math.PI * frame / SWING_FRAMES));
        }
    }

    private static void turn(Node map, int frame) {
        double step = frame / SWING_FRAMES % 2 == 0 ? NOTCH_PIXELS : -NOTCH_PIXELS;
        Event.fireEvent(
                map,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        WIDTH / 2.0,
                        HEIGHT / 2.0,
                        WIDTH / 2.0,
                        HEIGHT / 2.0,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        step,
                        0,
                        step,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        new PickResult(map, WIDTH / 2.0, HEIGHT / 2.0)));
    }

    private void flyAtlas(int frame) {
        if (frame % FLIGHT_FRAMES == 0) {
            atlas.map().show(region(frame));
        }
    }

    private void flyBare(int frame) {
        if (frame % FLIGHT_FRAMES == 0) {
            bare.setZoom(region(frame) == Region.JAPAN ? 5 : 3);
            bare.flyTo(0, bare(region(frame)), 1.5);
        }
    }

    /** Where the bare map has a region's middle, for our tiles begin at another meridian. */
    private static MapPoint bare(Region region) {
        var centre = region.centre();
        return new MapPoint(
                centre.latitude(),
                Mercator.degreesFromMiddle(Viewport.around(centre, 0, 1, 1).x()));
    }

    private static Region region(int frame) {
        return frame / FLIGHT_FRAMES % 2 == 0 ? Region.JAPAN : Region.ASIA_PACIFIC;
    }

    private static void fire(Node map, EventType<MouseEvent> type, double swing) {
        double x = WIDTH / 2.0 + swing * WIDTH / 4;
        double y = HEIGHT / 2.0 + swing * HEIGHT / 8;
        Event.fireEvent(
                map,
                new MouseEvent(
                        type,
                        x,
                        y,
                        x,
                        y,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        false,
                        new PickResult(map, x, y)));
    }

    /** Does something in each frame for some seconds, and measures meanwhile. */
    private static final class Hand extends AnimationTimer {
        private final FrameTimes into;
        private final Parent map;
        private final double nanos;
        private final IntConsumer act;
        private final CountDownLatch done = new CountDownLatch(1);
        private int frame;
        private long began;
        private long before;

        Hand(FrameTimes into, Parent map, double seconds, IntConsumer act) {
            this.into = into;
            this.map = map;
            nanos = Duration.seconds(seconds).toMillis() * 1e6;
            this.act = act;
        }

        void play() throws InterruptedException {
            Platform.runLater(this::start);
            if (!done.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("no frames");
            }
        }

        @Override
        public void handle(long pulse) {
            long now = System.nanoTime();
            if (before == 0) {
                began = now;
            } else {
                into.add((now - before) / 1e6, misses(map));
            }
            before = now;
            if (now - began > nanos) {
                stop();
                done.countDown();
            } else {
                act.accept(frame);
                frame++;
            }
        }

        private static boolean misses(Node node) {
            return switch (node) {
                case MapView map -> pictures(map).anyMatch(p -> p.getImage() == null);
                case Parent parent ->
                        parent.getChildrenUnmodifiable().stream().anyMatch(Hand::misses);
                default -> false;
            };
        }

        private static Stream<ImageView> pictures(Node node) {
            return switch (node) {
                case ImageView view -> Stream.of(view);
                case Parent parent ->
                        parent.getChildrenUnmodifiable().stream().flatMap(Hand::pictures);
                default -> Stream.empty();
            };
        }
    }
}
