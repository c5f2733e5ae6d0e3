package atlas.app;

import atlas.state.Background;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import javax.management.NotificationEmitter;

/**
 * Keeps the memory small that the atlas holds. The collector that starts fastest lets what is no
 * longer needed lie until the most memory it may ever take is full, which is a quarter of the
 * machine's; the pictures of a map fill that in minutes. So it is asked to collect when the map has
 * come to rest, where nobody sees that all stands still for a moment, and wherever very much has
 * piled up. Work that needs much memory at once still gets it.
 */
final class Thrift {
    /** What may pile up beside what is needed. */
    static final long GROWTH_BYTES = 96L << 20;

    /** What is worth collecting when nothing moves. */
    static final long LITTLE_BYTES = 32L << 20;

    private static final Duration REST = Duration.millis(200);

    private final Supplier<MemoryUsage> usage;
    private final LongConsumer threshold;
    private final Runnable collect;
    private long needed;

    /**
     * @param usage of what is to be kept small
     * @param threshold is given the bytes above which {@link #heed} is to be called
     * @param collect leaves only what is needed
     */
    Thrift(Supplier<MemoryUsage> usage, LongConsumer threshold, Runnable collect) {
        this.usage = usage;
        this.threshold = threshold;
        this.collect = collect;
    }

    /**
     * From the first complete map on, so that the start is no slower.
     *
     * @param map whether the map is complete and at rest
     */
    static void after(ObservableValue<Boolean> map, Background background) {
        var thrift = new FutureTask<>(Thrift::begin);
        var rest = new PauseTransition(REST);
        rest.setOnFinished(_ ->
                background.run(
                        () -> {
                            // Only the first time; others wait for it.
                            thrift.run();
                            thrift.get().rest();
                            return thrift;
                        },
                        _ -> {}));
        var _ =
                map.subscribe(complete -> {
                    rest.stop();
                    if (complete) {
                        rest.play();
                    }
                });
    }

    /** Watches this machine's collector if it is of that kind. */
    private static Thrift begin() {
        var thrift =
                oldest().map(pool ->
                                new Thrift(pool::getUsage, pool::setUsageThreshold, System::gc))
                        .orElseGet(Thrift::idle);
        if (ManagementFactory.getMemoryMXBean() instanceof NotificationEmitter memory) {
            memory.addNotificationListener((_, _) -> thrift.heed(), null, null);
        }
        thrift.allow();
        return thrift;
    }

    private static Thrift idle() {
        return new Thrift(() -> new MemoryUsage(0, 0, 0, -1), _ -> {}, () -> {});
    }

    /** Nothing moves: collects what is worth it. */
    synchronized void rest() {
        if (usage.get().getUsed() > needed + LITTLE_BYTES) {
            heed();
        }
    }

    /** Collects, and allows as much again on top of what is needed. */
    synchronized void heed() {
        collect.run();
        allow();
    }

    private synchronized void allow() {
        MemoryUsage now = usage.get();
        needed = now.getUsed();
        long wanted = needed + GROWTH_BYTES;
        // Where even that is more than there will ever be, the collector helps itself.
        threshold.accept(now.getMax() < 0 ? wanted : Math.min(wanted, now.getMax()));
    }

    private static Optional<MemoryPoolMXBean> oldest() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .filter(MemoryPoolMXBean::isUsageThresholdSupported)
                .filter(pool -> pool.getName().startsWith("Tenured"))
                .findFirst();
    }
}
