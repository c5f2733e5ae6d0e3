package atlas.app;

import atlas.state.Background;
import java.lang.System.Logger;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.value.ObservableValue;

/** Logs how long the start took, from the process to the first complete map. */
final class StartTime {
    private static final Logger LOG = System.getLogger(StartTime.class.getName());

    private StartTime() {}

    /** Logs once, when the map has been complete for the first time and all is at rest. */
    static void log(ObservableValue<Boolean> complete, Background background) {
        var seen = new AtomicLong();
        var _ =
                complete.subscribe(now -> {
                    if (now) {
                        seen.compareAndSet(0, System.currentTimeMillis());
                    }
                });
        Afterwards.once(complete, () -> background.run(() -> written(seen.get()), _ -> {}));
    }

    private static boolean written(long seen) {
        var started = ProcessHandle.current().info().startInstant();
        started.ifPresent(at ->
                LOG.log(
                        Logger.Level.INFO,
                        "First complete map after {0} ms",
                        seen - at.toEpochMilli()));
        return started.isPresent();
    }
}
