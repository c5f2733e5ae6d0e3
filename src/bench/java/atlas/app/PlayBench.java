package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.state.Background;
import atlas.state.Region;
import atlas.state.Settings;
import atlas.ui.Fonts;
import atlas.ui.Look;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The years play at their fastest over all members: the time from frame to frame, drawn in
 * software, and the time one change of year holds the window up.
 */
@ExtendWith(ApplicationExtension.class)
final class PlayBench {
    private Atlas atlas;
    private Session session;

    @Start
    void open(Stage stage) {
        Fonts.load();
        session = Session.inMemory((_, _) -> {});
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
        new Look(settings.theme(), Atlas.sheets()).dress(scene);
        stage.setScene(scene);
        stage.show();
        atlas.window().resize(1366, 768);
    }

    @Test
    void playing() throws Exception {
        for (Region region : Region.values()) {
            show(region);
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
        for (int round = 0; round < 3; round++) {
            changed.clear();
            laidOut.clear();
            for (int year = 2004; year <= 2025; year++) {
                int next = year;
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000,
                        () -> {
                            long began = System.nanoTime();
                            atlas.navigator().showYear(next);
                            changed.add((System.nanoTime() - began) / 1e6);
                            atlas.window().applyCss();
                            atlas.window().layout();
                            laidOut.add((System.nanoTime() - began) / 1e6);
                        });
                WaitForAsyncUtils.waitForFxEvents();
            }
        }
        tell(region + " change of year", changed);
        tell(region + " and its layout", laidOut);
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
                60, TimeUnit.SECONDS, () -> watch.seen > 60 && atlas.navigator().now().year() == 2025);
        watch.stop();
        tell(region + (still ? " frames, still" : " frames"), watch.times);
    }

    private static final class Watch extends AnimationTimer {
        private final List<Double> times = new ArrayList<>();
        private long before;
        private volatile int seen;

        @Override
        public void handle(long now) {
            long real = System.nanoTime();
            if (before != 0) {
                times.add((real - before) / 1e6);
            }
            before = real;
            seen++;
        }
    }

    private static void tell(String what, List<Double> times) {
        var sorted = times.stream().sorted().toList();
        System.out.printf(
                "%-32s p50 %6.1f ms  p95 %6.1f ms  max %6.1f ms  (%d)%n",
                what, share(sorted, 0.5), share(sorted, 0.95), share(sorted, 1), sorted.size());
    }

    private static double share(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
