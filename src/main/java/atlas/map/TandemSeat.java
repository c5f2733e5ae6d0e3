package atlas.map;

import atlas.geo.LatLon;
import atlas.geo.Leg;
import atlas.geo.Mercator;
import atlas.geo.Point;
import atlas.geo.Viewport;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** One of two views that move together; whoever steers it steers both. */
final class TandemSeat implements Helm, Moves {
    private static final double TILE = 256;
    private static final double FARTHEST_ZOOM = 5;
    private static final double PAN_SHARE = 0.2;
    private static final double LITTLE = 1e-3;
    // While moving, so small a difference of zoom can stay: a new zoom has all labels placed anew.
    private static final double UNSEEN = 0.005;
    private static final double UNSEEN_PIXELS = 0.5;

    private final Tandem tandem;
    private final ReadOnlyObjectWrapper<Viewport> viewport =
            new ReadOnlyObjectWrapper<>(new Viewport(0.5, 0.5, FARTHEST_ZOOM, 1, 1));
    private Optional<Extent> extent = Optional.empty();

    TandemSeat(Tandem tandem) {
        this.tandem = tandem;
    }

    /** What the window shows now. */
    ReadOnlyObjectProperty<Viewport> viewport() {
        return viewport.getReadOnlyProperty();
    }

    Viewport now() {
        return viewport.get();
    }

    /** What it is to show; its middle answers to the middle of the other's. */
    Optional<Extent> extent() {
        return extent;
    }

    void belong(Optional<Extent> ground) {
        extent = ground;
    }

    void resize(double width, double height) {
        viewport.set(now().resized(width, height));
    }

    /** All that both are to show. */
    Viewport homeView() {
        return extent.map(ground ->
                        now().at(
                                        ground.middle(),
                                        zoom(tandem.homeScale(), ground.middle().latitude())))
                .orElseGet(this::now);
    }

    /**
     * Shows a view, and takes the other along.
     *
     * @param exactly whether the scales have to be the same to the last digit
     */
    void lead(Viewport wished, boolean exactly) {
        Viewport view = wished.at(wished.centre(), allowed(wished.zoom(), wished));
        if (isAlone()) {
            viewport.set(view);
        } else {
            Viewport there = other().beside(view, this, exactly);
            // Where the world ends for one, both stop.
            boolean reached = pixels(there, counterpart(view.centre())) < UNSEEN_PIXELS;
            viewport.set(
                    reached ? view : view.at(other().counterpart(there.centre()), view.zoom()));
            other().viewport.set(there);
        }
        tandem.tell(view.zoom() >= nearest(view) - LITTLE, view.zoom() <= farthest(view) + LITTLE);
    }

    @Override
    public void pan(double right, double down) {
        tandem.seize(this);
        lead(now().panned(right, down), false);
    }

    @Override
    public void zoomNow(double steps, Point point) {
        tandem.seize(this);
        lead(zoomed(now(), steps, point), false);
    }

    @Override
    public void zoom(double steps, Point point) {
        tandem.fly(this, zoomed(tandem.target(this), steps, point), false);
    }

    @Override
    public void stop() {
        tandem.stop();
    }

    @Override
    public void settle() {
        if (extent.isPresent()) {
            lead(now(), true);
        }
    }

    @Override
    public void nearer() {
        zoom(1, tandem.middle());
    }

    @Override
    public void farther() {
        zoom(-1, tandem.middle());
    }

    @Override
    public void home() {
        tandem.fly(this, homeView(), true);
    }

    @Override
    public void step(double right, double down) {
        Viewport view = tandem.target(this);
        tandem.fly(
                this,
                view.panned(-right * view.width() * PAN_SHARE, -down * view.height() * PAN_SHARE),
                false);
    }

    private TandemSeat other() {
        return tandem.other(this);
    }

    private boolean isAlone() {
        return extent.isEmpty() || other().extent.isEmpty();
    }

    /** What it shows when the other shows a view. */
    private Viewport beside(Viewport others, TandemSeat leader, boolean exactly) {
        LatLon centre = leader.counterpart(others.centre());
        double wanted = zoom(ScaleBar.kilometresPerPixel(others), centre.latitude());
        boolean keeps = !exactly && Math.abs(wanted - now().zoom()) < UNSEEN;
        return now().at(centre, keeps ? now().zoom() : wanted);
    }

    /** The place that lies to the other's ground as a place does to this one's. */
    private LatLon counterpart(LatLon place) {
        return extent.flatMap(mine ->
                        other().extent
                                .map(theirs ->
                                        Leg.between(mine.middle(), place).from(theirs.middle())))
                .orElse(place);
    }

    // The limits hold for both, so a hand at the limit must not push the picture aside.
    private Viewport zoomed(Viewport view, double steps, Point point) {
        return view.zoomedAt(allowed(view.zoom() + steps, view) - view.zoom(), point);
    }

    private double allowed(double zoom, Viewport view) {
        return Math.clamp(zoom, farthest(view), nearest(view));
    }

    private double nearest(Viewport view) {
        return Viewport.NEAREST - Math.max(0, ahead(view));
    }

    private double farthest(Viewport view) {
        return FARTHEST_ZOOM - Math.min(0, ahead(view));
    }

    /** By how much the other's zoom is more than that of this at the same scale. */
    private double ahead(Viewport view) {
        double here = view.centre().latitude();
        double there = isAlone() ? here : counterpart(view.centre()).latitude();
        return zoom(1, there) - zoom(1, here);
    }

    private static double pixels(Viewport view, LatLon place) {
        Point point = view.toScreen(place);
        return Math.hypot(point.x() - view.width() / 2, point.y() - view.height() / 2);
    }

    /** The zoom at which a pixel is so many kilometres wide. */
    private static double zoom(double kilometres, double latitude) {
        return Math.log(Mercator.kilometresPerWorld(latitude) / kilometres / TILE) / Math.log(2);
    }
}
