package atlas.app;

import atlas.state.Background;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javax.management.NotificationEmitter;

/**
 * Keeps the memory small that the atlas holds. The collector that starts fastest lets what is no
 * longer needed lie until the most memory it may ever take is full, which is a quarter of the
 * machine's; the pictures of a map fill that in minutes. So it is asked to collect whenever what
 * lies there has grown by so much since the last time. Work that needs much memory at once still
 * gets it.
 */
final class Thrift {
    /** What may pile up beside what is needed. */
    static final long GROWTH_BYTES = 40L << 20;

    private final Supplier<MemoryUsage> usage;
    private final LongConsumer threshold;
    private final Runnable collect;

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

    /** From the first complete map on, so that the start is no slower. */
    static void after(ObservableValue<Boolean> map, Background background) {
        var begun = new AtomicBoolean();
        var _ =
                map.subscribe(complete -> {
                    if (complete && begun.compareAndSet(false, true)) {
                        background.run(Thrift::begin, _ -> {});
                    }
                });
    }

    /** Whether this machine's collector is of that kind; if so, it is watched from now on. */
    private static boolean begin() {
        var oldest = oldest();
        oldest.ifPresent(pool -> {
            var thrift = new Thrift(pool::getUsage, pool::setUsageThreshold, System::gc);
            if (ManagementFactory.getMemoryMXBean() instanceof NotificationEmitter memory) {
                memory.addNotificationListener((_, _) -> thrift.heed(), null, null);
                thrift.allow();
            }
        });
        return oldest.isPresent();
    }

    /** Collects, and allows as much again on top of what is needed. */
    void heed() {
        collect.run();
        allow();
    }

    private void allow() {
        MemoryUsage now = usage.get();
        long wanted = now.getUsed() + GROWTH_BYTES;
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
