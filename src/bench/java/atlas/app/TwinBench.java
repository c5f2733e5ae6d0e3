package atlas.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.map.TwinMaps;
import atlas.state.Settings;
import atlas.ui.Patience;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Two linked maps are dragged and zoomed at one of them, drawn in software: the time from frame to
 * frame, what it costs the window's thread and the renderer, and how long another city takes.
 */
@ExtendWith(ApplicationExtension.class)
final class TwinBench {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int FRAMES = 240;
    private static final int ROUNDS = 2;

    private static Session session;

    private final SimpleObjectProperty<TwinMaps.Pair> pair =
            new SimpleObjectProperty<>(pair("kanazawa", "yokohama"));
    private TwinMaps maps;

    // Apart, for the toolkit does not wait long for a window.
    @BeforeAll
    static void read() {
        session = BenchAtlas.session();
    }

    @Start
    void open(Stage stage) {
        var settings = Settings.fresh();
        var contexts = BenchAtlas.contexts(session, settings);
        maps = new TwinMaps(contexts.map(), pair, _ -> {});
        var pane = BenchAtlas.sized(maps, 1300, 360);
        BenchAtlas.show(stage, settings, new Scene(pane, 1300, 400));
    }

    @Test
    void movingTogether() throws Exception {
        untilReady();
        for (var next : List.of(pair("kanazawa", "yokohama"), pair("sapporo", "gwangju"))) {
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> pair.set(next));
            untilReady();
            for (int round = 0; round < ROUNDS; round++) {
                tell(names(next) + " idle", _ -> {});
                tell(names(next) + " drag", this::drag);
                tell(names(next) + " wheel", this::wheel);
                untilReady();
            }
        }
        changes();
        assertTrue(maps.ready().get());
    }

    private void drag(int frame) {
        Node map = map();
        int round = frame % 120;
        double x = 320 + 200 * Math.sin(round * Math.PI / 60);
        double y = 180 + 120 * Math.sin(round * Math.PI / 30);
        if (round == 0) {
            Event.fireEvent(map, mouse(MouseEvent.MOUSE_PRESSED, 320, 180));
        }
        Event.fireEvent(map, mouse(MouseEvent.MOUSE_DRAGGED, x, y));
        if (round == 119) {
            Event.fireEvent(map, mouse(MouseEvent.MOUSE_RELEASED, x, y));
        }
    }

    private void wheel(int frame) {
        map().requestFocus();
        Event.fireEvent(
                map(),
                new ScrollEvent(
                        ScrollEvent.SCROLL, 200, 100, 200, 100, false, false, false, false, false,
                        false, 0, frame % 80 < 40 ? -10 : 10, 0, 0,
                        ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                        ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private static MouseEvent mouse(EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                type, x, y, x, y, MouseButton.PRIMARY, 1, false, false, false, false, true, false,
                false, false, false, false, null);
    }

    // From the wish to the map with its milieus laid out; the tiles come after it.
    private void changes() throws Exception {
        var times = new ArrayList<Double>();
        var work = new ArrayList<Double>();
        var others = List.of("osaka", "kobe", "nagoya", "sapporo", "bologna", "kyoto", "fukuoka");
        for (int round = 0; round < 6; round++) {
            for (String other : others) {
                long began = System.nanoTime();
                WaitForAsyncUtils.waitForAsyncFx(10_000, () -> pair.set(pair("kanazawa", other)));
                while (!WaitForAsyncUtils.waitForAsyncFx(10_000, () -> shows(other))) {
                    Thread.onSpinWait();
                }
                WaitForAsyncUtils.waitForAsyncFx(
                        10_000,
                        () -> {
                            long before = THREADS.getCurrentThreadCpuTime();
                            maps.applyCss();
                            maps.layout();
                            work.add((THREADS.getCurrentThreadCpuTime() - before) / 1e6);
                        });
                times.add((System.nanoTime() - began) / 1e6);
                untilReady();
            }
        }
        FrameWatch.tell("another city", times);
        FrameWatch.tell("another city, layout work", work);
    }

    private boolean shows(String city) {
        String name = session.cities().stream()
                .filter(c -> c.id().equals(city))
                .findFirst()
                .orElseThrow()
                .name()
                .common()
                .english();
        return maps.lookupAll(".twin-map").stream()
                .anyMatch(m -> m.getAccessibleText().contains(name));
    }

    private Node map() {
        return maps.lookup(".twin-map");
    }

    private void untilReady() throws Exception {
        Patience.until(maps.ready());
    }

    private static String names(TwinMaps.Pair pair) {
        return pair.first().orElse("") + "-" + pair.second().orElse("");
    }

    private static TwinMaps.Pair pair(String first, String second) {
        return new TwinMaps.Pair(Optional.of(first), Optional.of(second));
    }

    private static void tell(String what, IntConsumer act) throws Exception {
        var watch = new FrameWatch(act);
        watch.until(() -> watch.seen() >= FRAMES).tell(what);
    }
}
