package atlas.present;

import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.util.Duration;
import javafx.util.Subscription;

/**
 * A word to the lecturer while a tour is shown: it lies on nothing that the class reads, and goes
 * by itself, with the step at the latest.
 */
public final class Aside implements Notice {
    /** Long enough to read a sentence twice. */
    static final Duration SENTENCE = Duration.seconds(5);

    /** Long enough to reach a button. */
    static final Duration OFFER = Duration.seconds(10);

    private final Timer timer;
    private final BooleanProperty apart = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Word>> word =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private Subscription passing = Subscription.EMPTY;

    /** Does something after a while, on the window's thread, unless that is cancelled. */
    public interface Timer {
        Timer OF_WINDOW =
                (wait, then) -> {
                    var pause = new PauseTransition(wait);
                    pause.setOnFinished(_ -> then.run());
                    pause.play();
                    return pause::stop;
                };

        /** Begins to wait. */
        Subscription after(Duration wait, Runnable then);
    }

    /**
     * What is told.
     *
     * @param key in the messages
     * @param act what is offered beside it
     */
    record Word(String key, List<Object> arguments, Optional<Act> act) {
        /** Copies the list. */
        Word {
            arguments = List.copyOf(arguments);
        }
    }

    /**
     * What can be done.
     *
     * @param key in the messages
     */
    record Act(String key, Runnable then) {}

    /**
     * @param timer ends what is told
     */
    public Aside(Presenter presenter, Timer timer) {
        this.timer = timer;
        var _ = presenter.show().map(show -> show.map(Show::at)).subscribe((_, _) -> hush());
    }

    /** Whether the lecturer has a screen that the class does not see. */
    public BooleanProperty apart() {
        return apart;
    }

    /** What is told now. */
    ReadOnlyObjectProperty<Optional<Word>> word() {
        return word.getReadOnlyProperty();
    }

    @Override
    public void say(String key, Object... arguments) {
        tell(new Word(key, List.of(arguments), Optional.empty()), SENTENCE);
    }

    @Override
    public void offer(String key, String act, Runnable then, Object... arguments) {
        tell(new Word(key, List.of(arguments), Optional.of(new Act(act, then))), OFFER);
    }

    private void tell(Word told, Duration time) {
        hush();
        word.set(Optional.of(told));
        passing = timer.after(time, this::hush);
    }

    /** Nothing is told any more. */
    void hush() {
        passing.unsubscribe();
        passing = Subscription.EMPTY;
        word.set(Optional.empty());
    }
}
