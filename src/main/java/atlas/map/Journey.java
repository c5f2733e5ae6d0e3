package atlas.map;

import atlas.geo.Point;
import atlas.geo.Viewport;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.ViewState;
import java.util.function.Function;
import javafx.geometry.Insets;

/** The moves that buttons and keys ask for. */
final class Journey implements Moves {
    private static final double PAN_SHARE = 0.2;
    private static final double NEARLY_ZOOM = 0.75;
    private static final double NEARLY_SHARE = 0.2;

    private final Navigator navigator;
    private final Pilot pilot;
    private final Function<Region, Insets> covered;

    /**
     * @param covered pixels of the edges that legend, buttons and years cover when a region is seen
     */
    Journey(Navigator navigator, Pilot pilot, Function<Region, Insets> covered) {
        this.covered = covered;
        this.navigator = navigator;
        this.pilot = pilot;
    }

    /** Whether the map looks at a region as the region's button would show it, or nearly so. */
    boolean isAt(Region region) {
        Viewport view = pilot.now();
        Camera now = navigator.now().camera();
        Camera whole = camera(region);
        var here = view.at(now.centre(), now.zoom());
        var there = here.toScreen(whole.centre());
        return Math.abs(now.zoom() - whole.zoom()) <= NEARLY_ZOOM
                && Math.abs(there.x() - view.width() / 2) <= view.width() * NEARLY_SHARE
                && Math.abs(there.y() - view.height() / 2) <= view.height() * NEARLY_SHARE;
    }

    /** Tells whenever the map has been sent elsewhere or has another size. */
    void whenSent(Runnable action) {
        var _ = navigator.part(ViewState::region).subscribe((_, _) -> action.run());
        var _ = navigator.part(ViewState::camera).subscribe((_, _) -> action.run());
        var _ =
                pilot.viewport()
                        .map(v -> new Point(v.width(), v.height()))
                        .subscribe((_, _) -> action.run());
    }

    @Override
    public void nearer() {
        pilot.zoom(1, middle());
    }

    @Override
    public void farther() {
        pilot.zoom(-1, middle());
    }

    @Override
    public void home() {
        show(navigator.now().region());
    }

    void show(Region region) {
        navigator.show(region, camera(region));
    }

    /** Sees the whole region of now. */
    void fit() {
        navigator.lookAt(camera(navigator.now().region()));
    }

    private Camera camera(Region region) {
        return Regions.camera(Regions.view(region, pilot.now(), covered.apply(region)));
    }

    @Override
    public void step(double right, double down) {
        Viewport view = pilot.target();
        pilot.flyTo(
                view.panned(-right * view.width() * PAN_SHARE, -down * view.height() * PAN_SHARE));
    }

    private Point middle() {
        return new Point(pilot.now().width() / 2, pilot.now().height() / 2);
    }
}
