package atlas.app;

import atlas.state.View;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;

/**
 * A start that nobody watches: shows each view once, reads the facts in again, and leaves.
 * Packaging lets Java learn from it what a start needs.
 */
final class Rehearsal {
    private static final String ASKED = "atlas.rehearsal";
    private static final Duration LOOK = Duration.seconds(1.5);
    private static final String ANOTHER_CITY = "yokohama";

    private Rehearsal() {}

    /**
     * Begins when the first map is complete, if the system property {@code atlas.rehearsal} is set.
     */
    static void ifAsked(Atlas atlas) {
        if (!Boolean.getBoolean(ASKED)) {
            return;
        }
        var begun = new AtomicBoolean();
        var _ =
                atlas.map()
                        .ready()
                        .subscribe(ready -> {
                            if (ready && begun.compareAndSet(false, true)) {
                                play(atlas);
                            }
                        });
    }

    private static void play(Atlas atlas) {
        var navigator = atlas.navigator();
        var first = navigator.now().city();
        var acts = new ArrayList<Runnable>();
        acts.add(() -> navigator.select(ANOTHER_CITY));
        for (View view : View.values()) {
            acts.add(() -> navigator.view(view));
        }
        acts.add(() -> navigator.view(View.MAP));
        // The next start begins where this one ends: with a member of the network, as most do.
        acts.add(() -> first.ifPresent(navigator::select));
        acts.add(() -> Session.inMemory((_, _) -> {}).close());
        acts.add(Platform::exit);
        play(acts.iterator());
    }

    private static void play(Iterator<Runnable> acts) {
        if (acts.hasNext()) {
            var look = new PauseTransition(LOOK);
            look.setOnFinished(_ -> {
                acts.next().run();
                play(acts);
            });
            look.play();
        }
    }
}
