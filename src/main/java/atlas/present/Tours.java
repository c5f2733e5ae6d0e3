package atlas.present;

import atlas.state.Talk;
import atlas.state.ViewState;
import atlas.state.tour.Tour;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The tours there are, and the open one of them. */
public final class Tours {
    private final PresentContext context;
    private final ReadOnlyObjectWrapper<List<Tour>> all = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Runnable> waiting = Optional.empty();
    private boolean asked;

    /** With none until {@link #ask}. */
    public Tours(PresentContext context) {
        this.context = context;
    }

    /** Fetches them, once. */
    public void ask() {
        if (!asked) {
            asked = true;
            context.background().run(context.given(), this::come);
        }
    }

    /** Does something as soon as they are there. */
    public void whenThere(Runnable action) {
        if (all.get().isEmpty()) {
            waiting = Optional.of(action);
            ask();
        } else {
            action.run();
        }
    }

    /** All of them, those of the pack first; empty until they are fetched. */
    public ReadOnlyObjectProperty<List<Tour>> all() {
        return all.getReadOnlyProperty();
    }

    /** The open one: what the view state names, else the first. */
    public Optional<Tour> open() {
        return open(context.navigator().now());
    }

    /** Presents the open tour, from its first step or from the one that is set off. */
    public void present(boolean fromHere) {
        open().ifPresent(tour -> {
            int at = fromHere ? at(tour, context.navigator().now().talk()) : 0;
            context.presenter().begin(tour, at);
        });
    }

    private void come(List<Tour> given) {
        all.set(given);
        var due = waiting;
        waiting = Optional.empty();
        due.ifPresent(Runnable::run);
    }

    private Optional<Tour> open(ViewState now) {
        return now.talk()
                .tour()
                .flatMap(id -> all.get().stream().filter(t -> t.id().equals(id)).findFirst())
                .or(() -> all.get().stream().findFirst());
    }

    private static int at(Tour tour, Talk talk) {
        for (int i = 0; i < tour.steps().size(); i++) {
            if (talk.step().equals(Optional.of(tour.steps().get(i).id()))) {
                return i;
            }
        }
        return 0;
    }
}
