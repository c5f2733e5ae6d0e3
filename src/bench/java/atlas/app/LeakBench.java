package atlas.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.City;
import atlas.city.Language;
import atlas.state.Camera;
import atlas.state.Region;
import atlas.state.Settings;
import java.lang.System.Logger.Level;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * A long day's use: thousands of cities selected, zooms, languages changed. What the program holds
 * on to after each tenth of it must not grow once caches are full.
 */
@ExtendWith(ApplicationExtension.class)
final class LeakBench {
    private static final System.Logger LOG = System.getLogger(LeakBench.class.getName());
    private static final int PARTS = 10;
    private static final int FULL_AFTER = 3;
    private static final double FLAT = 1.05;
    private static final int REST_MILLIS = 2_000;
    private static final int PATIENCE_MILLIS = 600_000;

    private static Session session;

    private Atlas atlas;

    @BeforeAll
    static void read() {
        session = BenchAtlas.session();
    }

    @Start
    void open(Stage stage) {
        var settings = Settings.fresh();
        settings.reducedMotion().set(true);
        atlas = BenchAtlas.of(session, settings);
        BenchAtlas.show(stage, settings, atlas, 1366, 768);
    }

    @Test
    void selectionsLeaveNothingBehind() {
        var cities = session.cities().stream().map(City::id).toList();
        flat(
                "selections",
                10_000,
                act -> atlas.navigator().select(cities.get(act * 7 % cities.size())));
    }

    @Test
    void zoomsLeaveNothingBehind() {
        flat("zooms", 1_000, this::zoom);
    }

    @Test
    void changesOfLanguageLeaveNothingBehind() {
        flat(
                "languages",
                200,
                act ->
                        atlas.navigator()
                                .speak(act % 2 == 0 ? Language.JAPANESE : Language.ENGLISH));
    }

    private void zoom(int act) {
        var centre = Region.JAPAN.centre();
        atlas.navigator().lookAt(new Camera(centre, 3 + act % 12 * 0.5));
    }

    private void flat(String what, int acts, IntConsumer act) {
        var held = new ArrayList<Double>();
        for (int part = 0; part < PARTS; part++) {
            for (int i = 0; i < acts / PARTS; i++) {
                int next = part * (acts / PARTS) + i;
                WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, () -> act.accept(next));
                WaitForAsyncUtils.waitForFxEvents(1);
            }
            rest();
            held.add(held());
            LOG.log(Level.INFO, "%s: %d of %d parts".formatted(what, part + 1, PARTS));
        }
        LOG.log(Level.INFO, "%d %s: megabytes held %s".formatted(acts, what, told(held)));
        assertTrue(
                held.getLast() <= held.get(FULL_AFTER - 1) * FLAT,
                () -> what + " hold on to more and more: " + told(held));
    }

    // The map lets go of tiles when nothing moves any more.
    private void rest() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.sleep(REST_MILLIS, TimeUnit.MILLISECONDS);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String told(List<Double> megabytes) {
        return String.join(
                " ",
                megabytes.stream().map(m -> String.format(Locale.ROOT, "%.1f", m)).toList());
    }

    /** The live set: what is left after what can be let go has been let go. */
    private static double held() {
        var memory = ManagementFactory.getMemoryMXBean();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            memory.gc();
            WaitForAsyncUtils.waitForFxEvents();
            least = Math.min(least, memory.getHeapMemoryUsage().getUsed() / 1e6);
        }
        return least;
    }
}
