package atlas.app;

import atlas.map.tile.Tiles;
import atlas.present.paper.Studio;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Settings;
import atlas.state.Theme;
import atlas.state.ViewState;
import atlas.state.tour.MapSize;
import atlas.ui.Look;
import atlas.ui.Messages;
import java.lang.System.Logger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.animation.AnimationTimer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * Views in a scene that no window ever shows, with a state, settings (light, reducedMotion) and
 * tiles of their own. Since there is no window, nothing lays them out but this.
 */
final class HiddenRoom implements Studio.Sitting {
    private static final Logger LOG = System.getLogger(HiddenRoom.class.getName());
    private static final int STILL_FRAMES = 3;
    private static final int PATIENCE_FRAMES = 1200;
    private static final double A_LITTLE = 0.01;

    private final Navigator navigator;
    private final Tiles tiles;
    private final Easel easel;
    private final Region dot = new Region();
    private final SnapshotParameters pulse = new SnapshotParameters();
    private final WritableImage drawn = new WritableImage(1, 1);
    private final Deque<Order> ahead = new ArrayDeque<>();
    private final AnimationTimer clock =
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    attempt(HiddenRoom.this::look);
                }
            };
    private int frames;
    private int still;

    private record Order(Studio.Shot shot, Consumer<Image> then, Consumer<Throwable> failed) {}

    /**
     * @param contexts makes those of a state, with these settings and messages
     * @param tiles of the window, whose outlines serve twice
     * @param year of the first state, which nobody sees
     * @param textSize in percent of the usual one
     */
    HiddenRoom(Function<Own, Contexts> contexts, Tiles tiles, int year, int textSize) {
        this.tiles = tiles.aside(Theme.LIGHT);
        var settings = Settings.fresh();
        settings.reducedMotion().set(true);
        settings.textSize().set(textSize);
        navigator = new Navigator(Beginning.first(year));
        var messages = new Messages(navigator.part(ViewState::language));
        easel = new Easel(contexts.apply(new Own(navigator, settings, messages)), this.tiles);
        easel.setManaged(false);
        pulse.setViewport(new Rectangle2D(0, 0, 1, 1));
        var sheets = new ArrayList<>(StyleSheets.all());
        sheets.add(Look.sheet(Easel.class, "easel.css"));
        Look.dress(new Scene(new Pane(easel, dot)), Theme.LIGHT, textSize, sheets);
    }

    /** What the room does not share with the window. */
    record Own(Navigator navigator, Settings settings, Messages messages) {}

    @Override
    public void picture(Studio.Shot shot, Consumer<Image> then, Consumer<Throwable> failed) {
        ahead.add(new Order(shot, then, failed));
        if (ahead.size() == 1) {
            attempt(this::arrange);
        }
    }

    @Override
    public void close() {
        clock.stop();
        ahead.clear();
    }

    private void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            var orders = ahead.stream().limit(1).toList();
            close();
            orders.forEach(order -> order.failed().accept(failure));
        }
    }

    private void look() {
        layOut();
        frames++;
        still = easel.isComplete() ? still + 1 : 0;
        if (frames > PATIENCE_FRAMES) {
            LOG.log(Logger.Level.WARNING, "Taken as it is: " + ahead.element().shot());
            take();
        } else if (still >= STILL_FRAMES) {
            take();
        }
    }

    private void take() {
        var order = ahead.remove();
        order.then().accept(snapshot(order.shot().frame()));
        if (ahead.isEmpty()) {
            clock.stop();
        } else {
            arrange();
        }
    }

    private Image snapshot(Studio.Frame frame) {
        forget(easel);
        var how = new SnapshotParameters();
        how.setViewport(new Rectangle2D(0, 0, frame.width(), frame.height()));
        return easel.snapshot(how, null);
    }

    /**
     * Scroll panes keep a picture of what they hold, and learn that it is old only from a window
     * that draws it.
     */
    private static void forget(Node node) {
        if (node.isCache()) {
            node.setCache(false);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(HiddenRoom::forget);
        }
    }

    /**
     * Folds first what the view folds, so that the map has its size before the camera is fitted to
     * it.
     */
    private void arrange() {
        frames = 0;
        still = 0;
        var shot = ahead.element().shot();
        var view = shot.view();
        easel.resize(shot.frame().width(), shot.frame().height());
        navigator.go(s -> s.withView(view.view()).withFrame(view.frame()));
        layOut();
        var map = new MapSize(easel.map().getWidth(), easel.map().getHeight());
        var camera = shot.map().fitted(view.camera(), map);
        // A camera that comes with a city keeps the map from flying there; so it must be another.
        navigator.lookAt(beside(camera));
        navigator.go(_ -> view.withCamera(camera));
        layOut();
        clock.start();
    }

    private static Camera beside(Camera camera) {
        boolean near = camera.zoom() + A_LITTLE > Camera.NEAREST;
        return new Camera(camera.centre(), camera.zoom() + (near ? -A_LITTLE : A_LITTLE));
    }

    /**
     * Does what a window does at each pulse, but for drawing more than a dot: styles and lays out
     * what has changed. Asking the nodes for it would style all of them anew.
     */
    private void layOut() {
        tiles.serving(() -> dot.snapshot(pulse, drawn));
    }
}
