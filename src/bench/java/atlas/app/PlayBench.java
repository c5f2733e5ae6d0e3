package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.state.Region;
import atlas.state.Settings;
import atlas.ui.Patience;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The years pass over all members, drawn in software: what one change of year costs the window's
 * thread, and the time from frame to frame while they play at their fastest. Work is counted in
 * processor time as well, which other programs on the machine do not disturb.
 */
@ExtendWith(ApplicationExtension.class)
final class PlayBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int IDLE_FRAMES = 120;
    private static final int ROUNDS = 3;

    private Atlas atlas;
    private static Session session;

    // Apart, for the toolkit does not wait long for a window.
    @BeforeAll
    static void read() {
        session = BenchAtlas.session();
    }

    @Start
    void open(Stage stage) {
        var settings = Settings.fresh();
        atlas = BenchAtlas.of(session, settings);
        var window = BenchAtlas.sized(atlas.window(), 1366, 768);
        BenchAtlas.show(stage, settings, new Scene(window, 1000, 768));
    }

    @Test
    void playing() throws Exception {
        for (Region region : List.of(Region.WORLD, Region.ASIA_PACIFIC)) {
            show(region);
            idle(region);
            years(region);
            frames(region, false);
            frames(region, true);
        }
        assertEquals(2025, session.lastYear());
    }

    private void show(Region region) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> atlas.map().show(region));
        Patience.until(atlas.map().ready());
    }

    private void years(Region region) {
        var changed = new ArrayList<Double>();
        var laidOut = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            changed.clear();
            laidOut.clear();
            for (int year = 2004; year <= 2025; year++) {
                int next = year;
                WaitForAsyncUtils.waitForAsyncFx(
                        60_000,
                        () -> {
                            long began = THREADS.getCurrentThreadCpuTime();
                            atlas.navigator().showYear(next);
                            changed.add(since(began));
                            atlas.window().applyCss();
                            atlas.window().layout();
                            laidOut.add(since(began));
                        });
                WaitForAsyncUtils.waitForFxEvents();
            }
        }
        FrameWatch.tell(region + " change of year, work", changed);
        FrameWatch.tell(region + " with its layout, work", laidOut);
    }

    private static double since(long began) {
        return (THREADS.getCurrentThreadCpuTime() - began) / 1e6;
    }

    // What a frame costs in which nothing has changed: the floor of this platform.
    private void idle(Region region) throws Exception {
        var watch = new FrameWatch(_ -> {});
        watch.until(() -> watch.seen() > IDLE_FRAMES).tell(region + " idle frames");
    }

    private void frames(Region region, boolean still) throws Exception {
        atlas.settings().reducedMotion().set(still);
        WaitForAsyncUtils.waitForAsyncFx(10_000, this::play);
        var watch = new FrameWatch(_ -> {});
        watch.until(() -> watch.seen() > 60 && atlas.navigator().now().year() == 2025)
                .tell(region + (still ? " frames without rings" : " frames"));
    }

    private void play() {
        atlas.navigator().showYear(2025);
        ((Button) atlas.map().lookup(".year-play")).fire();
    }
}
