package atlas.app;

import java.lang.System.Logger;
import java.lang.management.ManagementFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.value.ObservableValue;

/** Logs how long the start took, from the process to the first complete map. */
final class StartTime {
    private static final Logger LOG = System.getLogger(StartTime.class.getName());

    private StartTime() {}

    /** Logs once, when the map is complete for the first time. */
    static void log(ObservableValue<Boolean> complete) {
        long started = ManagementFactory.getRuntimeMXBean().getStartTime();
        var told = new AtomicBoolean();
        var _ =
                complete.subscribe(now -> {
                    if (now && told.compareAndSet(false, true)) {
                        long taken = System.currentTimeMillis() - started;
                        LOG.log(Logger.Level.INFO, "First complete map after {0} ms", taken);
                    }
                });
    }
}
