package atlas.present;

import atlas.state.View;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Tells what was done with tours: where they are written in a line of its own, which covers
 * nothing; on any other view above it. A line goes when the view or the open tour changes.
 */
final class Tidings implements Notice {
    private final PresentContext context;
    private final ReadOnlyObjectWrapper<Optional<Line>> line =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    /** A sentence, and what can be done about it. */
    record Line(String key, List<Object> arguments, Optional<Offer> offer) {}

    /** What a button does; {@code key} is of the words on it. */
    record Offer(String key, Runnable then) {}

    Tidings(PresentContext context) {
        this.context = context;
        var navigator = context.navigator();
        var _ = navigator.part(s -> s.view()).subscribe((_, _) -> clear());
        var _ = navigator.part(s -> s.talk().tour()).subscribe((_, _) -> clear());
    }

    /** What is told where tours are written. */
    ReadOnlyObjectProperty<Optional<Line>> line() {
        return line.getReadOnlyProperty();
    }

    @Override
    public void say(String key, Object... arguments) {
        if (isWriting()) {
            line.set(Optional.of(new Line(key, List.of(arguments), Optional.empty())));
        } else {
            context.writing().notice().say(key, told(arguments));
        }
    }

    @Override
    public void offer(String key, String act, Runnable then, Object... arguments) {
        if (isWriting()) {
            var offer = new Offer(act, then);
            line.set(Optional.of(new Line(key, List.of(arguments), Optional.of(offer))));
        } else {
            context.writing().notice().offer(key, act, then, told(arguments));
        }
    }

    /** Tells what was done just now, which is seen and needs no notice on any other view. */
    void note(Deed.What what) {
        if (isWriting()) {
            say("own.foot.done", what);
        }
    }

    void clear() {
        line.set(Optional.empty());
    }

    private Object[] told(Object... arguments) {
        return Told.arguments(context.messages(), List.of(arguments));
    }

    private boolean isWriting() {
        return context.navigator().now().view() == View.PRESENT;
    }
}
