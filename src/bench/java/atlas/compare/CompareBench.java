package atlas.compare;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * From another city on one side to what the window shows of the comparison, and to the last part
 * far below, laid out: the processor time of the window's thread over all frames that it takes, for
 * the machine may be busy. Without the maps, which TwinBench measures, and the reading of the city
 * from the database, which PanelBench does.
 */
@ExtendWith(ApplicationExtension.class)
final class CompareBench {
    private static final List<String> OTHERS =
            List.of("yokohama", "osaka", "sapporo", "kobe", "nagoya", "bologna", "gwangju");
    private static final int WARM = 3;
    private static final int ROUNDS = 8;
    private static final double MOST_MS = 100;

    private CompareStand stand;

    @Start
    void open(Stage stage) {
        stand =
                new CompareStand(
                        stage,
                        Optional.of("osaka"),
                        (_, _, _) -> Optional.empty(),
                        Executors.newVirtualThreadPerTaskExecutor());
    }

    private record Took(double seen, double whole) {}

    @Test
    void anotherCityStandsThereSoon() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        var times = new ArrayList<Took>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            for (String other : OTHERS) {
                var took = time(other);
                if (round >= WARM) {
                    times.add(took);
                }
            }
        }
        double seen = report("what the window shows", times.stream().map(Took::seen).toList());
        double whole = report("down to the last part", times.stream().map(Took::whole).toList());
        assertTrue(seen <= MOST_MS, seen + " ms");
        assertTrue(whole <= MOST_MS, whole + " ms");
    }

    private static double report(String what, List<Double> times) {
        var sorted = times.stream().sorted().toList();
        double p95 = sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1);
        System.out.printf(
                Locale.ROOT,
                "another city, %s: median %.1f ms  p95 %.1f ms  max %.1f ms%n",
                what,
                sorted.get(sorted.size() / 2),
                p95,
                sorted.getLast());
        return p95;
    }

    private Took time(String other) throws Exception {
        var took = new CompletableFuture<Took>();
        Platform.runLater(() -> new Watch(took).compareWith(other));
        return took.get(60, TimeUnit.SECONDS);
    }

    /** Looks at the clock of the thread after each frame that it has made. */
    private final class Watch {
        private final CompletableFuture<Took> took;
        private final Runnable framed = this::look;
        private final double began = spent();
        private double seen;

        Watch(CompletableFuture<Took> took) {
            this.took = took;
        }

        void compareWith(String other) {
            stand.pane.getScene().addPostLayoutPulseListener(framed);
            stand.navigator.compare(other);
            Platform.requestNextPulse();
        }

        // What comes after the layout of a frame, until something else is done, belongs to it.
        private void look() {
            boolean complete = stand.pane.isComplete();
            Platform.runLater(() -> {
                double now = spent() - began;
                seen = seen == 0 && stand.model.isSettled() ? now : seen;
                if (complete && !took.isDone()) {
                    stand.pane.getScene().removePostLayoutPulseListener(framed);
                    took.complete(new Took(seen, now));
                }
                Platform.requestNextPulse();
            });
        }

        private static double spent() {
            return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e6;
        }
    }
}
