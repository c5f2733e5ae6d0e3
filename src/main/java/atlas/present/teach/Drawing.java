package atlas.present.teach;

import atlas.present.Notice;
import atlas.present.PresentContext;
import atlas.present.Show;
import atlas.ui.Command;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.Region;

/**
 * Strokes on the map while a tour is shown. They belong to their step and are there again when it
 * comes back; whoever leaves the path of the tour draws on what is seen there.
 */
public final class Drawing {
    private final DrawPane pane = new DrawPane(this::add, this::erase);
    private final DrawBar bar;
    private final Notice notice;
    private Sketch sketch = Sketch.EMPTY;
    private final Map<Place, Sketch> kept = new HashMap<>();
    private Optional<Place> place = Optional.empty();

    /** What is drawn on: a step, or what is shown while the tour waits at it. */
    private record Place(String step, boolean paused) {}

    /** With nothing drawn. */
    public Drawing(PresentContext context) {
        notice = context.writing().notice();
        bar =
                new DrawBar(
                        context.messages(),
                        new DrawBar.Acts(pane::take, this::undo, this::clear, () -> open(false)));
        pane.accessibleTextProperty().bind(context.messages().live("draw.spoken"));
        open(false);
        var _ = context.presenter().show().subscribe(this::heed);
    }

    /** The keys of it. */
    public List<Command> commands() {
        return List.of(
                Command.of(
                        "draw",
                        "draw.toggle",
                        () -> open(!isOpen()),
                        new KeyCodeCombination(KeyCode.D)),
                Command.of(
                        "draw.undo",
                        "draw.undo",
                        this::undo,
                        new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN)),
                Command.of(
                        "draw.clear",
                        "draw.clear",
                        this::clear,
                        new KeyCodeCombination(KeyCode.C)));
    }

    /** Where it is drawn; lies above the views. */
    public Region pane() {
        return pane;
    }

    /** The tools; lie above the strokes. */
    public Region bar() {
        return bar;
    }

    /** Ends drawing; false if nobody drew. */
    public boolean leave() {
        boolean was = isOpen();
        open(false);
        return was;
    }

    private boolean isOpen() {
        return bar.isVisible();
    }

    private void open(boolean open) {
        bar.setVisible(open);
        bar.setManaged(open);
        pane.open(open);
    }

    private void heed(Optional<Show> show) {
        var now = show.map(s -> new Place(s.step().id(), s.paused()));
        if (!now.equals(place)) {
            open(false);
            place.filter(left -> !left.paused()).ifPresent(left -> kept.put(left, sketch));
            if (now.isEmpty()) {
                kept.clear();
            }
            place = now;
            change(_ -> now.map(kept::get).orElse(Sketch.EMPTY));
        }
    }

    private void add(Stroke stroke) {
        change(now -> now.with(stroke));
    }

    private void erase(java.util.function.Predicate<Stroke> meant) {
        change(now -> now.without(meant));
    }

    private void undo() {
        changeOrSay(Sketch::undone);
    }

    private void clear() {
        changeOrSay(Sketch::cleared);
    }

    private void changeOrSay(UnaryOperator<Sketch> change) {
        var before = sketch;
        change(change);
        if (sketch.equals(before)) {
            notice.say("draw.nothing");
        }
    }

    private void change(UnaryOperator<Sketch> change) {
        sketch = change.apply(sketch);
        pane.show(sketch);
    }
}
