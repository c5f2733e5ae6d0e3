package atlas.map;

import atlas.geo.Flight;
import atlas.geo.Viewport;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;

/** Takes a view smoothly to another, or at once where motion is unwelcome. */
final class Glide {
    private static final double SECONDS_PER_LENGTH = 0.36;
    private static final double SHORTEST_SECONDS = 0.25;
    private static final double LONGEST_SECONDS = 1.3;

    private final ObservableBooleanValue reducedMotion;
    private final Consumer<Viewport> show;
    private final ReadOnlyBooleanWrapper flying = new ReadOnlyBooleanWrapper();
    private Optional<Animation> flight = Optional.empty();

    /**
     * @param show is given each view on the way
     */
    Glide(ObservableBooleanValue reducedMotion, Consumer<Viewport> show) {
        this.reducedMotion = reducedMotion;
        this.show = show;
    }

    /** Whether a flight is under way. */
    ReadOnlyBooleanProperty flying() {
        return flying.getReadOnlyProperty();
    }

    /** Where the flight goes, if there is one. */
    Optional<Viewport> target() {
        return flight.map(Animation::target);
    }

    /** Goes from one view to another; ends any other flight. */
    void go(Viewport from, Viewport target) {
        stop();
        if (reducedMotion.get() || from.width() <= 1) {
            show.accept(target);
            return;
        }
        var animation = new Animation(new Flight(from, target), target);
        flight = Optional.of(animation);
        flying.set(true);
        animation.start();
    }

    /** Ends a flight where it is; false if there is none. */
    boolean stop() {
        boolean flew = flight.isPresent();
        flight.ifPresent(Animation::stop);
        flight = Optional.empty();
        flying.set(false);
        return flew;
    }

    /** Ends a flight where it was going. */
    void land() {
        var target = target();
        stop();
        target.ifPresent(show);
    }

    private final class Animation extends AnimationTimer {
        private final Flight path;
        private final Viewport target;
        private final double seconds;
        private long began;

        Animation(Flight path, Viewport target) {
            this.path = path;
            this.target = target;
            seconds =
                    Math.clamp(
                            path.length() * SECONDS_PER_LENGTH, SHORTEST_SECONDS, LONGEST_SECONDS);
        }

        Viewport target() {
            return target;
        }

        @Override
        public void handle(long now) {
            if (began == 0) {
                began = now;
            }
            double share = Math.min(1, (now - began) / 1e9 / seconds);
            show.accept(path.at(eased(share)));
            if (share >= 1) {
                Glide.this.stop();
            }
        }

        private static double eased(double share) {
            return share * share * (3 - 2 * share);
        }
    }
}
