package atlas.present;

import atlas.state.Talk;
import atlas.state.ViewState;
import atlas.state.tour.Step;
import atlas.state.tour.Tour;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The tours there are, those of the pack and those of the user, and the open one of them. */
public final class Tours {
    private final PresentContext context;
    private final OwnTours own;
    private final Tidings tidings;
    private final ReadOnlyObjectWrapper<List<Tour>> all = new ReadOnlyObjectWrapper<>(List.of());
    private PresentContext.Given given = PresentContext.Given.NOTHING;
    private Optional<Runnable> waiting = Optional.empty();
    private boolean asked;

    /** With none until {@link #ask}. */
    public Tours(PresentContext context) {
        this.context = context;
        tidings = new Tidings(context);
        own = new OwnTours(context.writing().shelf(), tidings);
        var _ = own.all().subscribe((_, _) -> gather());
    }

    /** Fetches them, once. */
    public void ask() {
        if (!asked) {
            asked = true;
            own.ask(() -> context.background().run(context.given(), this::come));
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

    /** Those that the user writes. */
    OwnTours own() {
        return own;
    }

    /** Tells what was done with them. */
    Tidings tidings() {
        return tidings;
    }

    boolean isOwn(Tour tour) {
        return own.find(tour.id()).isPresent();
    }

    /** The open one: what the view state names, else the first. */
    public Optional<Tour> open() {
        return open(context.navigator().now());
    }

    /** Presents the open tour, from its first step or from the one that is set off. */
    public void present(boolean fromHere) {
        open().ifPresent(tour -> {
            int at = fromHere ? at(tour, context.navigator().now().talk()) : 0;
            present(tour, at);
        });
    }

    /** Presents a tour, without what this pack does not have; or tells that it has no steps yet. */
    void present(Tour tour, int at) {
        if (tour.steps().isEmpty()) {
            context.writing().notice().say("own.empty", Told.title(context.messages(), tour));
            return;
        }
        var steps = tour.steps().stream().map(this::here).toList();
        context.presenter().begin(tour.withSteps(steps), at);
    }

    /** A step as it can be shown with this pack. */
    Step here(Step step) {
        return step.withView(given.here().apply(step.view()), step.map());
    }

    /** What a tour names that this pack does not have. */
    Whole whole(Tour tour) {
        return Whole.of(tour, given.known());
    }

    private void come(PresentContext.Given given) {
        this.given = given;
        gather();
        var due = waiting;
        waiting = Optional.empty();
        due.ifPresent(Runnable::run);
    }

    private void gather() {
        if (!given.equals(PresentContext.Given.NOTHING)) {
            all.set(Stream.concat(given.tours().stream(), own.all().get().stream()).toList());
        }
    }

    private Optional<Tour> open(ViewState now) {
        return now.talk()
                .tour()
                .flatMap(id -> all.get().stream().filter(t -> t.id().equals(id)).findFirst())
                .or(() -> all.get().stream().findFirst());
    }

    private static int at(Tour tour, Talk talk) {
        return Math.max(0, talk.step().map(step -> Revision.at(tour, step)).orElse(0));
    }
}
