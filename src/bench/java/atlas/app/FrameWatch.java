package atlas.app;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Milliseconds from frame to frame, and the processor's share of them: of the window's thread and
 * of the renderer. Made in any thread once a window is on show.
 */
final class FrameWatch extends AnimationTimer {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final IntConsumer act;
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

    /**
     * @param act done in each frame, told how many there were before
     */
    FrameWatch(IntConsumer act) {
        this.act = act;
    }

    /** Frames so far. */
    int seen() {
        return seen.get();
    }

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
        act.accept(seen.getAndIncrement());
    }

    /** Watches until something is so; not to be called in the window's thread. */
    FrameWatch until(BooleanSupplier done) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(10_000, this::start);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, done::getAsBoolean);
        WaitForAsyncUtils.waitForAsyncFx(10_000, this::stop);
        return this;
    }

    void tell(String what) {
        tell(what, times);
        tell(what + ", work", work);
        tell(what + ", drawing", drawing);
    }

    /** Tells how long something took, in milliseconds. */
    static void tell(String what, List<Double> times) {
        var sorted = times.stream().sorted().toList();
        System.out.printf(
                "%-42s p50 %6.1f ms  p95 %6.1f ms  max %6.1f ms  (%d)%n",
                what, share(sorted, 0.5), share(sorted, 0.95), share(sorted, 1), sorted.size());
    }

    private static double share(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
