package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.state.Settings;
import atlas.state.tour.Tour;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A tour before a class at 1920 by 1080, drawn in software: how long until the next step is seen,
 * how long the frames of a flight to it are, and how long entering and leaving take.
 */
@ExtendWith(ApplicationExtension.class)
final class TalkBench {
    private static final System.Logger LOG = System.getLogger(TalkBench.class.getName());
    private static final int PATIENCE_SECONDS = 60;
    private static final int SLOWEST = 12;

    private static Session session;

    private Atlas atlas;

    @BeforeAll
    static void read() {
        session = BenchAtlas.session();
    }

    @Start
    void open(Stage stage) {
        var settings = Settings.fresh();
        atlas = BenchAtlas.of(session, settings);
        BenchAtlas.show(stage, settings, atlas, 1920, 1080);
    }

    @Test
    void theNextStepIsSeenSoon() throws Exception {
        var presenting = atlas.presenting();
        inTheWindow(() -> presenting.tours().ask());
        until(() -> presenting.tours().all().get().size() == 3);
        var enter = new ArrayList<Double>();
        var leave = new ArrayList<Double>();
        for (boolean flying : new boolean[] {false, true, true}) {
            inTheWindow(() -> atlas.settings().reducedMotion().set(!flying));
            var steps = new ArrayList<Double>();
            var frames = new ArrayList<Double>();
            var slow = new ArrayList<Slow>();
            for (Tour tour : presenting.tours().all().get()) {
                enter.add(change(() -> presenting.presenter().begin(tour, 0)));
                until(atlas::isComplete);
                for (int i = 1; i < tour.steps().size(); i++) {
                    var seen = new Watch(() -> presenting.presenter().next());
                    steps.add(seen.first());
                    slow.add(new Slow(
                                    tour.steps().get(i).id(),
                                    seen.first(),
                                    seen.work(),
                                    seen.longest()));
                    frames.addAll(seen.others());
                    until(atlas::isComplete);
                }
                leave.add(change(() -> presenting.presenter().end()));
                until(atlas::isComplete);
            }
            tell(flying ? "next step, flying" : "next step, jumping", steps);
            tell(flying ? "frames of flights" : "frames after jumps", frames);
            tellSlowest(slow);
            tell("  work of the window", slow.stream().map(Slow::work).toList());
        }
        tell("entering", enter);
        tell("leaving", leave);
        assertEquals(enter.size(), leave.size());
    }

    /**
     * A step and its milliseconds: until it is seen, the processor's share of that in the window's
     * thread, and the longest frame after that.
     */
    private record Slow(String step, double first, double work, double longest) {}

    private static void tellSlowest(List<Slow> slow) {
        slow.sort(Comparator.comparingDouble(s -> -Math.max(s.first(), s.longest())));
        slow.stream()
                .limit(SLOWEST)
                .forEach(s ->
                        LOG.log(
                                Level.INFO,
                                "  %-22s seen %6.1f ms  work %6.1f ms  longest frame %6.1f ms"
                                        .formatted(s.step(), s.first(), s.work(), s.longest())));
    }

    private static double change(Runnable act) throws Exception {
        return new Watch(act).first();
    }

    /** From an act to the end of the frame that shows it, and the frames of the second after it. */
    private static final class Watch extends AnimationTimer {
        private static final int FRAMES = 60;

        private final CountDownLatch done = new CountDownLatch(1);
        private final List<Long> times = new ArrayList<>();
        private final List<Long> works = new ArrayList<>();

        Watch(Runnable act) throws InterruptedException {
            Platform.runLater(() -> {
                note();
                act.run();
                start();
            });
            done.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }

        @Override
        public void handle(long now) {
            note();
            if (times.size() > FRAMES) {
                stop();
                done.countDown();
            }
        }

        private void note() {
            times.add(System.nanoTime());
            works.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        }

        double work() {
            return (works.get(2) - works.get(0)) / 1e6;
        }

        /** To the second frame, for the first one is only begun when it is told of. */
        double first() {
            return (times.get(2) - times.get(0)) / 1e6;
        }

        double longest() {
            return others().stream().mapToDouble(t -> t).max().orElse(0);
        }

        List<Double> others() {
            var others = new ArrayList<Double>();
            for (int i = 3; i < times.size(); i++) {
                others.add((times.get(i) - times.get(i - 1)) / 1e6);
            }
            return others;
        }
    }

    private static void tell(String what, List<Double> millis) {
        var sorted = millis.stream().sorted().toList();
        LOG.log(
                Level.INFO,
                "%-22s p50 %6.1f ms  p95 %6.1f ms  max %6.1f ms  (%d)"
                        .formatted(
                                what,
                                sorted.get(sorted.size() / 2),
                                sorted.get(sorted.size() * 95 / 100),
                                sorted.getLast(),
                                sorted.size()));
    }

    private static void inTheWindow(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, action);
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                PATIENCE_SECONDS,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.waitForAsyncFx(10_000, condition));
    }
}
