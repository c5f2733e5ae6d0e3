package atlas.app;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Milliseconds from frame to frame. */
final class FrameTimes {
    private static final System.Logger LOG = System.getLogger(FrameTimes.class.getName());

    private final String name;
    private final List<Double> times = new ArrayList<>();
    private final StringBuilder movements = new StringBuilder();
    private double missing;
    private int told;
    private boolean counts;

    FrameTimes(String name) {
        this.name = name;
    }

    FrameTimes with(boolean counting) {
        counts = counting;
        return this;
    }

    void add(double time, boolean misses) {
        if (counts) {
            times.add(time);
            missing += misses ? time : 0;
        }
    }

    /** A movement is over. */
    void end(String movement) {
        if (counts) {
            movements.append(
                    String.format(
                            Locale.ROOT,
                            "; %s p95 %.1f",
                            movement,
                            share(times.subList(told, times.size()), 0.95)));
            told = times.size();
        }
    }

    double share(double share) {
        return share(times, share);
    }

    private static double share(List<Double> times, double share) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    void tell() {
        LOG.log(
                Level.INFO,
                String.format(
                        Locale.ROOT,
                        "%-8s p50 %5.1f ms  p95 %5.1f ms  max %6.1f ms (%d frames); tiles missing for %.0f ms%s",
                        name,
                        share(0.5),
                        share(0.95),
                        share(1),
                        times.size(),
                        missing,
                        movements));
    }
}
