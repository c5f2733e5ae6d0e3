package atlas.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.map.TwinMaps;
import atlas.state.Background;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.ViewState;
import atlas.ui.Fonts;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
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
        session = Session.inMemory((_, _) -> {});
    }

    @Start
    void open(Stage stage) {
        Fonts.load();
        var settings = Settings.fresh();
        var known = session.cities().stream().map(c -> c.id()).collect(Collectors.toSet());
        var navigator =
                new Navigator(
                        Beginning.state(Map.of(), Arguments.NONE, known, session.lastYear()));
        var background =
                new Background(
                        Executors.newVirtualThreadPerTaskExecutor(),
                        Platform::runLater,
                        failure -> {
                            throw new IllegalStateException(failure);
                        });
        var contexts =
                new Contexts(
                        session,
                        navigator,
                        settings,
                        new Messages(navigator.part(ViewState::language)),
                        background,
                        Host.alone(Path.of(".")));
        maps = new TwinMaps(contexts.map(), pair, _ -> {});
        maps.setManaged(false);
        maps.resize(1300, 360);
        var scene = new Scene(new Pane(maps), 1300, 400);
        new Look(settings.theme(), StyleSheets.all()).dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void movingTogether() throws Exception {
        untilReady();
        for (var next : List.of(pair("kanazawa", "yokohama"), pair("sapporo", "gwangju"))) {
            WaitForAsyncUtils.waitForAsyncFx(10_000, () -> pair.set(next));
            untilReady();
            for (int round = 0; round < ROUNDS; round++) {
                tell(names(next) + " idle", new Watch(_ -> {}));
                tell(names(next) + " drag", new Watch(this::drag));
                tell(names(next) + " wheel", new Watch(this::wheel));
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
        tell("another city", times);
        tell("another city, layout work", work);
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
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, maps.ready());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String names(TwinMaps.Pair pair) {
        return pair.first().orElse("") + "-" + pair.second().orElse("");
    }

    private static TwinMaps.Pair pair(String first, String second) {
        return new TwinMaps.Pair(Optional.of(first), Optional.of(second));
    }

    private static final class Watch extends AnimationTimer {
        private final IntConsumer act;
        private final List<Double> times = new ArrayList<>();
        private final List<Double> work = new ArrayList<>();
        private final List<Double> drawing = new ArrayList<>();
        private final AtomicInteger seen = new AtomicInteger();
        private final long renderer =
                Thread.getAllStackTraces().keySet().stream()
                        .filter(t -> t.getName().startsWith("QuantumRenderer"))
                        .mapToLong(Thread::threadId)
                        .findFirst()
                        .orElseThrow();
        private long before;
        private long worked;
        private long drawn;

        Watch(IntConsumer act) {
            this.act = act;
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
    }

    private static void tell(String what, Watch watch) throws Exception {
        WaitForAsyncUtils.waitForAsyncFx(10_000, watch::start);
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> watch.seen.get() >= FRAMES);
        WaitForAsyncUtils.waitForAsyncFx(10_000, watch::stop);
        tell(what, watch.times);
        tell(what + ", work", watch.work);
        tell(what + ", drawing", watch.drawing);
    }

    private static void tell(String what, List<Double> times) {
        var sorted = times.stream().sorted().toList();
        System.out.printf(
                "%-42s p50 %6.1f ms  p95 %6.1f ms  max %6.1f ms  (%d)%n",
                what, share(sorted, 0.5), share(sorted, 0.95), share(sorted, 1), sorted.size());
    }

    private static double share(List<Double> sorted, double share) {
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }
}
