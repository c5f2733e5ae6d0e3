package atlas.map;

import atlas.city.Growth;
import atlas.state.Navigator;
import atlas.state.ViewState;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Duration;

/**
 * Lets the years pass by themselves, from the first again where the last is reached. Looking round
 * does not disturb it; whatever else the user changes ends it.
 */
final class Player {
    private final Navigator navigator;
    private final Growth network;
    private final Beat beat;
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Speed> speed = new ReadOnlyObjectWrapper<>(Speed.NORMAL);
    private boolean stepping;

    /** How long a year lasts. */
    enum Speed {
        SLOW(1800),
        NORMAL(900),
        FAST(400);

        private final double milliseconds;

        Speed(double milliseconds) {
            this.milliseconds = milliseconds;
        }

        Duration year() {
            return Duration.millis(milliseconds);
        }

        Speed next() {
            return switch (this) {
                case SLOW -> NORMAL;
                case NORMAL -> FAST;
                case FAST -> SLOW;
            };
        }
    }

    /** Calls again and again. */
    interface Beat {
        /** Begins anew; the first call comes after one period. */
        void start(Duration period, Runnable call);

        void stop();
    }

    Player(Navigator navigator, Growth network, Beat beat) {
        this.navigator = navigator;
        this.network = network;
        this.beat = beat;
        var _ = navigator.state().subscribe(this::heed);
    }

    ReadOnlyBooleanProperty playing() {
        return playing.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Speed> speed() {
        return speed.getReadOnlyProperty();
    }

    /** Plays, or holds where it is. */
    void toggle() {
        if (playing.get()) {
            stop();
        } else {
            play();
        }
    }

    void stop() {
        beat.stop();
        playing.set(false);
    }

    /** The next faster speed; the slowest after the fastest. */
    void changeSpeed() {
        speed.set(speed.get().next());
        if (playing.get()) {
            beat.start(speed.get().year(), this::pass);
        }
    }

    /** The user goes some years on, or back. */
    void step(int years) {
        go(year() + years);
    }

    /** The user goes to a year, or the nearest there is. */
    void go(int year) {
        stop();
        navigator.showYear(network.nearest(year));
    }

    private void play() {
        if (year() == network.last()) {
            show(network.first());
        }
        playing.set(true);
        beat.start(speed.get().year(), this::pass);
    }

    private void pass() {
        show(network.nearest(year() + 1));
        if (year() == network.last()) {
            stop();
        }
    }

    private void show(int year) {
        stepping = true;
        try {
            navigator.showYear(year);
        } finally {
            stepping = false;
        }
    }

    private int year() {
        return network.nearest(navigator.now().year());
    }

    private void heed(ViewState before, ViewState now) {
        if (playing.get() && !stepping && !isOnlyLookingRound(before, now)) {
            stop();
        }
    }

    private static boolean isOnlyLookingRound(ViewState before, ViewState now) {
        return before.withCamera(now.camera())
                .withFrame(now.frame())
                .withLanguage(now.language())
                .equals(now);
    }
}
