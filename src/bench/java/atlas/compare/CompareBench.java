package atlas.compare;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * From another city on one side to the whole comparison, laid out from the verdict to the models:
 * the processor time of the one thread that does it all, for the machine may be busy. Without the
 * maps, which TwinBench measures, and the reading of the city from the database, which PanelBench
 * does.
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
        stand = new CompareStand(stage, Optional.of("osaka"));
    }

    @Test
    void anotherCityStandsThereSoon() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        var times = new ArrayList<Double>();
        for (int round = 0; round < WARM + ROUNDS; round++) {
            for (String other : OTHERS) {
                double took = time(other);
                if (round >= WARM) {
                    times.add(took);
                }
            }
        }
        var sorted = times.stream().sorted().toList();
        double p95 = sorted.get((int) Math.ceil(0.95 * sorted.size()) - 1);
        System.out.printf(
                Locale.ROOT,
                "another city, whole comparison: median %.1f ms  p95 %.1f ms  max %.1f ms%n",
                sorted.get(sorted.size() / 2),
                p95,
                sorted.getLast());
        assertTrue(p95 <= MOST_MS, p95 + " ms");
    }

    private double time(String other) throws Exception {
        double first = measured(() -> stand.navigator.compare(other));
        double rest = 0;
        while (!isComplete()) {
            rest += measured(() -> {});
        }
        return first + rest;
    }

    private boolean isComplete() throws Exception {
        var complete = new CompletableFuture<Boolean>();
        Platform.runLater(() -> complete.complete(stand.pane.isComplete()));
        return complete.get(60, TimeUnit.SECONDS);
    }

    private double measured(Runnable work) throws Exception {
        var took = new CompletableFuture<Double>();
        var threads = ManagementFactory.getThreadMXBean();
        Platform.runLater(() -> {
            long began = threads.getCurrentThreadCpuTime();
            work.run();
            stand.pane.applyCss();
            stand.pane.layout();
            took.complete((threads.getCurrentThreadCpuTime() - began) / 1e6);
        });
        return took.get(60, TimeUnit.SECONDS);
    }
}
