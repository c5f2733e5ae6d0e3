package atlas.compare;

import atlas.state.View;
import atlas.state.ViewState;
import atlas.ui.Command;
import atlas.ui.Look;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/** The comparison: both names at the top, and below them the rows, or the choice of a city. */
public final class ComparePane extends BorderPane {
    private final CompareContext context;
    private final CompareModel model;
    private Optional<Rooms> rooms = Optional.empty();
    private Optional<Place> choosing = Optional.empty();

    /** Shows the cities that the view state names, from now on. */
    public ComparePane(CompareContext context, CompareModel model) {
        this.context = context;
        this.model = model;
        getStyleClass().add("compare");
        var _ = model.pair().subscribe(_ -> show());
        var _ = context.navigator().part(ComparePane::wish).subscribe(_ -> chosen());
        var _ = context.messages().languageProperty().subscribe((_, _) -> show());
    }

    private record Rooms(Chooser chooser, PairPage page) {}

    private record Wish(boolean seen, Optional<String> city, Optional<String> other) {}

    private static Wish wish(ViewState state) {
        return new Wish(state.view() == View.COMPARE, state.city(), state.beside());
    }

    /** The style sheet of the comparison. */
    public static String sheet() {
        return Look.sheet(ComparePane.class, "compare.css");
    }

    /** Whether all that the view state asks for is on show. */
    public boolean isComplete() {
        return model.isSettled() && (isChoosing() || rooms().page().isComplete());
    }

    /** What keys do while the focus is on one of the two maps. */
    public List<Command> mapCommands() {
        return rooms().page().maps().commands();
    }

    /** What keys do while the focus is on a milieu of one of the two maps. */
    public List<Command> signCommands() {
        return rooms().page().maps().signCommands();
    }

    private void show() {
        ViewState now = context.navigator().now();
        if (now.view() != View.COMPARE) {
            return;
        }
        Optional<Place> open = open(now);
        if (open.isPresent()) {
            rooms().chooser().show(open.orElseThrow());
        } else {
            model.pair().get().ifPresent(rooms().page()::show);
        }
        Node content = open.isPresent() ? rooms().chooser() : rooms().page();
        if (!content.equals(getCenter())) {
            setCenter(content);
            // Later: what has just come is not in the window yet.
            context.background().later(() -> open.ifPresent(_ -> rooms().chooser().find()));
        }
    }

    // Not before somebody comes, so that the start is no slower.
    private Rooms rooms() {
        var made =
                rooms.orElseGet(() ->
                        new Rooms(
                                new Chooser(context, this::chosen),
                                new PairPage(context, this::choose)));
        rooms = Optional.of(made);
        return made;
    }

    private boolean isChoosing() {
        return open(context.navigator().now()).isPresent();
    }

    private Optional<Place> open(ViewState now) {
        return choosing.or(() -> empty(now));
    }

    private static Optional<Place> empty(ViewState now) {
        if (now.city().isEmpty()) {
            return Optional.of(Place.FIRST);
        }
        return now.beside().isEmpty() ? Optional.of(Place.SECOND) : Optional.empty();
    }

    private void choose(Place side) {
        choosing = Optional.of(side);
        show();
    }

    private void chosen() {
        choosing = Optional.empty();
        show();
    }
}
