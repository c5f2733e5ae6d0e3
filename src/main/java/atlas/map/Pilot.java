package atlas.map;

import atlas.geo.Bounds;
import atlas.geo.LatLon;
import atlas.geo.Point;
import atlas.geo.Viewport;
import atlas.state.Background;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.View;
import atlas.state.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;

/**
 * Moves the map: at once under the hand, in a flight when sent somewhere. Tells the navigator where
 * the map came to look, and follows when the navigator says so.
 */
final class Pilot implements Helm {
    private static final double MARGIN_SHARE = 0.08;

    // The map on a plain laptop, beside list and panel.
    private static final double USUAL_WIDTH = 720;
    private static final double USUAL_HEIGHT = 680;

    private final Navigator navigator;
    private final Background background;
    private final ReadOnlyObjectWrapper<Viewport> viewport;
    private final Glide glide;
    private Camera reported;
    private Supplier<Optional<LatLon>> kept = Optional::empty;
    private DoubleSupplier covered = () -> 0;

    Pilot(Navigator navigator, Background background, ObservableBooleanValue reducedMotion) {
        this.navigator = navigator;
        this.background = background;
        reported = navigator.now().camera();
        viewport =
                new ReadOnlyObjectWrapper<>(
                        Viewport.around(reported.centre(), reported.zoom(), 1, 1));
        var still =
                Bindings.createBooleanBinding(
                        () -> reducedMotion.get() || navigator.now().view() != View.MAP,
                        reducedMotion,
                        navigator.state());
        glide = new Glide(still, viewport::set);
        var _ = navigator.part(ViewState::camera).subscribe(this::follow);
    }

    /** What the window shows now. */
    ReadOnlyObjectProperty<Viewport> viewport() {
        return viewport.getReadOnlyProperty();
    }

    Viewport now() {
        return viewport.get();
    }

    /** What the window will most likely show, before it has a size. */
    Viewport expected() {
        return now().resized(USUAL_WIDTH, USUAL_HEIGHT);
    }

    /** What the window will show when nothing moves any more. */
    Viewport target() {
        return glide.target().orElseGet(this::now);
    }

    /** Whether a flight is under way. */
    ReadOnlyBooleanProperty flying() {
        return glide.flying();
    }

    /**
     * From now on another size of the window does not take a place out of sight.
     *
     * @param bottom pixels of the lower edge that are covered
     */
    void keep(Supplier<Optional<LatLon>> place, DoubleSupplier bottom) {
        kept = place;
        covered = bottom;
    }

    /**
     * The window has another size; the camera is the state's, whatever the old size made of it. If
     * that loses the kept place, the map gives way as far as it must, until there is room again.
     */
    void resize(double width, double height) {
        if (width != now().width() || height != now().height()) {
            glide.land();
            Viewport before = now();
            var after = Viewport.around(reported.centre(), reported.zoom(), width, height);
            viewport.set(
                    kept.get()
                            .filter(place -> before.width() > 1 && sees(before, place))
                            .map(place -> towards(after, place))
                            .orElse(after));
        }
    }

    private boolean sees(Viewport view, LatLon place) {
        Point point = view.toScreen(place);
        return new Bounds(0, 0, view.width(), view.height() - covered.getAsDouble())
                .holds(new Bounds(point.x(), point.y(), point.x(), point.y()));
    }

    private Viewport towards(Viewport view, LatLon place) {
        Point point = view.toScreen(place);
        double margin = Math.min(view.width(), view.height()) * MARGIN_SHARE;
        double lowest = Math.max(margin, view.height() - covered.getAsDouble() - margin);
        return view.panned(
                Math.clamp(point.x(), margin, view.width() - margin) - point.x(),
                Math.clamp(point.y(), margin, lowest) - point.y());
    }

    /**
     * Moves the map as little as it takes to bring a place in the window out from under what covers
     * it; the camera of the state stays.
     *
     * @param margin pixels that are to be free around the place
     */
    void uncover(LatLon place, List<Bounds> covered, double margin) {
        Point at = now().toScreen(place);
        var window = new Bounds(0, 0, now().width(), now().height());
        if (!glide.flying().get() && window.holds(new Bounds(at.x(), at.y(), at.x(), at.y()))) {
            Point free = Clearing.nearest(at, window, covered, margin);
            if (!free.equals(at)) {
                viewport.set(now().panned(free.x() - at.x(), free.y() - at.y()));
            }
        }
    }

    /** A movement of the hand; ends any flight. */
    void move(UnaryOperator<Viewport> change) {
        stop();
        viewport.set(change.apply(now()));
    }

    @Override
    public void pan(double right, double down) {
        move(view -> view.panned(right, down));
    }

    @Override
    public void zoomNow(double steps, Point point) {
        move(view -> view.zoomedAt(steps, point));
    }

    @Override
    public void settle() {
        if (!glide.flying().get()) {
            report(Regions.camera(now()));
        }
    }

    /** Goes somewhere smoothly, or at once where motion is unwelcome. */
    void flyTo(Viewport target) {
        report(Regions.camera(target));
        glide.go(now(), target);
    }

    @Override
    public void zoom(double steps, Point point) {
        flyTo(target().zoomedAt(steps, point));
    }

    @Override
    public void stop() {
        if (glide.stop()) {
            report(Regions.camera(now()));
        }
    }

    private void follow(Camera camera) {
        if (!camera.equals(reported)) {
            reported = camera;
            glide.go(now(), now().at(camera.centre(), camera.zoom()));
        }
    }

    // Later, because a change of the state may just be on its way to its observers.
    private void report(Camera camera) {
        if (camera.equals(reported)) {
            return;
        }
        reported = camera;
        background.later(() -> {
            if (camera.equals(reported)) {
                navigator.lookAt(camera);
            }
        });
    }
}
