package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.state.Background;
import atlas.state.Region;
import atlas.state.Settings;
import atlas.ui.Fonts;
import atlas.ui.Look;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
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
        session = Session.inMemory((_, _) -> {});
    }

    @Start
    void open(Stage stage) {
        Fonts.load();
        var settings = Settings.fresh();
        var known = session.cities().stream().map(c -> c.id()).collect(Collectors.toSet());
        var start = Beginning.state(Map.of(), Arguments.NONE, known, session.lastYear());
        var background =
                new Background(
                        Executors.newVirtualThreadPerTaskExecutor(),
                        Platform::runLater,
                        failure -> {
                            throw new IllegalStateException(failure);
                        });
        atlas = new Atlas(session, start, settings, background, Host.alone(Path.of(".")));
        atlas.window().setManaged(false);
        var scene = new Scene(new Pane(atlas.window()), 1000, 768);
        new Look(settings.theme(), StyleSheets.all()).dress(scene);
        stage.setScene(scene);
        stage.show();
        atlas.window().resize(1366, 768);
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
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, atlas.map().ready());
        WaitForAsyncUtils.waitForFxEvents();
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
        tell(region + " change of year, work", changed);
        tell(region + " with its layout, work", laidOut);
    }

    private static double since(long began) {
        return (THREADS.getCurrentThreadCpuTime() - began) / 1e6;
    }

    // What a frame costs in which nothing has changed: the floor of this platform.
    private void idle(Region region) throws Exception {
        var watch = new Watch();
        WaitForAsyncUtils.waitForAsyncFx(10_000, watch::start);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> watch.seen.get() > IDLE_FRAMES);
        watch.stop();
        tell(region + " idle frames", watch.times);
        tell(region + " idle frames, drawing", watch.drawing);
    }

    private void frames(Region region, boolean still) throws Exception {
        atlas.settings().reducedMotion().set(still);
        var watch = new Watch();
        WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> {
                    atlas.navigator().showYear(2025);
                    watch.start();
                    ((Button) atlas.map().lookup(".year-play")).fire();
                });
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> watch.seen.get() > 60 && atlas.navigator().now().year() == 2025);
        watch.stop();
        String what = region + (still ? " frames without rings" : " frames");
        tell(what, watch.times);
        tell(what + ", work", watch.work);
        tell(what + ", drawing", watch.drawing);
    }

    private static final class Watch extends AnimationTimer {
        private final List<Double> times = new ArrayList<>();
        private final List<Double> work = new ArrayList<>();
        private final List<Double> drawing = new ArrayList<>();
        private final long renderer =
                Thread.getAllStackTraces().keySet().stream()
                        .filter(t -> t.getName().startsWith("QuantumRenderer"))
                        .mapToLong(Thread::threadId)
                        .findFirst()
                        .orElseThrow();
        private long before;
        private long worked;
        private long drawn;
        private final AtomicInteger seen = new AtomicInteger();

        @Override
        public void handle(long now) {
            long real = System.nanoTime();
            long worker = THREADS.getCurrentThreadCpuTime();
            long drawer = THREADS.getThreadCpuTime(renderer);
            if (before != 0) {
                times.add((real - before) / 1e6);
                work.add((worker - worked) / 1e6);
                drawing.add((drawer - drawn) / 1e6);
            }
            before = real;
            worked = worker;
            drawn = drawer;
            seen.incrementAndGet();
        }
    }

    private static void tell(String what, List<Double> times) {
        var sorted = times.stream().sorted().toList();
        System.out.printf(
                "%-42s p50 %6.1f ms  p95 %6.1f ms  max %6.1f ms  (%d)%n",
                what, share(sorted, 0.5), share(sorted, 0.95), share(sorted, 1), sorted.size());
    }

    private static double share(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
