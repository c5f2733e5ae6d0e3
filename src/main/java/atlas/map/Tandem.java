package atlas.map;

import atlas.geo.Point;
import atlas.geo.Viewport;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;

/**
 * Two views that show their own places at the same scale and move together: what moves one moves
 * the other as far over the ground, in the same direction. Since the projection stretches the earth
 * the more the farther it is from the equator, their zooms differ where their latitudes do.
 */
final class Tandem {
    private final TandemSeat first;
    private final TandemSeat second;
    private final Glide glide;
    private final ReadOnlyObjectWrapper<MapButtons.Limits> limits =
            new ReadOnlyObjectWrapper<>(new MapButtons.Limits(false, false));
    private TandemSeat leader;
    private double marginAcross;
    private double marginDown;
    private boolean atHome = true;

    Tandem(ObservableBooleanValue reducedMotion) {
        first = new TandemSeat(this);
        second = new TandemSeat(this);
        leader = first;
        glide = new Glide(reducedMotion, view -> leader.lead(view, false));
        var _ =
                glide.flying()
                        .subscribe(flies -> {
                            if (!flies) {
                                leader.settle();
                            }
                        });
    }

    TandemSeat first() {
        return first;
    }

    TandemSeat second() {
        return second;
    }

    TandemSeat other(TandemSeat seat) {
        return seat == first ? second : first;
    }

    /** Whether the views are on their way. */
    ReadOnlyBooleanProperty flying() {
        return glide.flying();
    }

    /** Whether they can go no nearer, or no farther. */
    ReadOnlyObjectProperty<MapButtons.Limits> limits() {
        return limits.getReadOnlyProperty();
    }

    /** The ground to look at, none for a view that shows nothing; goes there at once. */
    void show(Optional<Extent> ofFirst, Optional<Extent> ofSecond) {
        glide.stop();
        first.belong(ofFirst);
        second.belong(ofSecond);
        goHome();
    }

    /**
     * The size of each view; if nobody has moved them, they go on showing all that they are to
     * show.
     *
     * @param across pixels at the left and right edge that are to stay free of it
     * @param down pixels at the upper and lower edge that are to stay free of it
     */
    void resize(double width, double height, double across, double down) {
        var now = first.now();
        boolean same = now.width() == width && now.height() == height;
        if (!same || across != marginAcross || down != marginDown) {
            glide.land();
            marginAcross = across;
            marginDown = down;
            first.resize(width, height);
            second.resize(width, height);
            if (atHome) {
                goHome();
            } else {
                leader.settle();
            }
        }
    }

    /** The scale, in kilometres per pixel, at which both show all that they are to show. */
    double homeScale() {
        return Stream.of(first, second)
                .flatMap(seat -> seat.extent().stream())
                .mapToDouble(ground ->
                        ground.scale(
                                first.now().width() - 2 * marginAcross,
                                first.now().height() - 2 * marginDown))
                .max()
                .orElse(1);
    }

    /** Takes the lead for a seat and flies. */
    void fly(TandemSeat seat, Viewport target, boolean home) {
        leader = seat;
        atHome = home;
        glide.go(seat.now(), target);
        if (!glide.flying().get()) {
            seat.settle();
        }
    }

    /** Takes the lead for a seat that the hand moves. */
    void seize(TandemSeat seat) {
        glide.stop();
        leader = seat;
        atHome = false;
    }

    /** Ends a flight. */
    void stop() {
        if (glide.stop()) {
            atHome = false;
        }
    }

    /** Where a seat will be when nothing moves any more. */
    Viewport target(TandemSeat seat) {
        if (leader != seat) {
            glide.land();
        }
        return glide.target().orElseGet(seat::now);
    }

    void tell(boolean nearest, boolean farthest) {
        limits.set(new MapButtons.Limits(nearest, farthest));
    }

    /** The middle of the views. */
    Point middle() {
        return new Point(first.now().width() / 2, first.now().height() / 2);
    }

    private void goHome() {
        leader = first.extent().isPresent() ? first : second;
        atHome = true;
        leader.lead(leader.homeView(), true);
    }
}
