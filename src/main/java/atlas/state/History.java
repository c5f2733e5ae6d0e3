package atlas.state;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The places that were left, and those that were gone back from. */
final class History {
    private static final int REMEMBERED = 200;

    private final Deque<ViewState> past = new ArrayDeque<>();
    private final Deque<ViewState> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();

    ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    /** A place is left for a new one; there is no way forward from that. */
    void leave(ViewState place) {
        past.push(place);
        if (past.size() > REMEMBERED) {
            past.removeLast();
        }
        future.clear();
    }

    /** Where the way back leads from here. */
    Optional<ViewState> back(ViewState here) {
        return travel(past, future, here);
    }

    /** Where the way forward leads from here. */
    Optional<ViewState> forward(ViewState here) {
        return travel(future, past, here);
    }

    /** Tells what is possible now, once the place itself is told. */
    void tell() {
        canGoBack.set(!past.isEmpty());
        canGoForward.set(!future.isEmpty());
    }

    /** Language and folded parts stay; they are no places. */
    private static Optional<ViewState> travel(
            Deque<ViewState> from, Deque<ViewState> to, ViewState here) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(here);
        return Optional.of(from.pop().withLanguage(here.language()).withFrame(here.frame()));
    }
}
