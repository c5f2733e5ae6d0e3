package atlas.library;

import atlas.state.Chapter;
import atlas.state.Reading;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.ui.Command;
import atlas.ui.Look;
import atlas.ui.Marks;
import atlas.ui.ReferenceCard;
import atlas.ui.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The library: the index of its chapters at the left, and the open one beside it. */
public final class LibraryPane extends BorderPane {
    private final LibraryContext context;
    private final LibraryModel model;
    private final ChapterList chapters;
    private final Map<Chapter, Leaf> leaves = new EnumMap<>(Chapter.class);

    /** They turn pages wherever in the library the focus is. */
    private final List<Command> turning =
            List.of(
                    turning(() -> turn(true), KeyCode.PAGE_DOWN),
                    turning(() -> turn(false), KeyCode.PAGE_UP));

    /** Shows the place that the navigator points at, from now on. */
    public LibraryPane(LibraryContext context) {
        this.context = context;
        model = new LibraryModel(context);
        chapters = new ChapterList(context.navigator(), context.messages());
        getStyleClass().add("library");
        setLeft(chapters);
        addEventHandler(KeyEvent.KEY_PRESSED, key -> ListKeys.take(key, turning));
        var _ = model.shelf().subscribe(_ -> arrive());
        var _ = context.messages().languageProperty().subscribe((_, _) -> translate());
        var _ = context.navigator().part(LibraryPane::reading).subscribe((_, _) -> arrive());
    }

    /** The style sheet of the library. */
    public static String sheet() {
        return Look.sheet(LibraryPane.class, "library.css");
    }

    /** What the keys do on the index of the chapters and in all of them. */
    public List<Command> commands() {
        return Stream.concat(chapters.commands().stream(), turning.stream()).toList();
    }

    /** What the keys do in the lists of chapters that are lists. */
    public static List<Command> listCommands() {
        Runnable nothing = () -> {};
        return Stream.concat(
                        ListKeys.filter(nothing, nothing, nothing).stream(),
                        Stream.of(ListKeys.open(nothing), ListKeys.copy(nothing)))
                .toList();
    }

    /** Whether all that the view state asks for is on show. */
    public boolean isComplete() {
        return model.shelf().get().isPresent();
    }

    private static Optional<Reading> reading(ViewState state) {
        return Optional.of(state.reading()).filter(_ -> state.view() == View.LIBRARY);
    }

    private void translate() {
        leaves.clear();
        show();
    }

    /** Shows what was asked for; unless that is a whole chapter, the focus goes there. */
    private void arrive() {
        show();
        reading(context.navigator().now())
                .filter(place -> place.item().isPresent())
                .flatMap(place -> Optional.ofNullable(leaves.get(place.chapter())))
                .ifPresent(Leaf::arrive);
    }

    private void show() {
        reading(context.navigator().now()).ifPresent(this::show);
    }

    private void show(Reading place) {
        if (model.shelf().get().isEmpty()) {
            setCenter(waiting());
            return;
        }
        var leaf = leaf(place.chapter(), model.shelf().get().orElseThrow());
        if (!leaf.node().equals(getCenter())) {
            setCenter(leaf.node());
            setAlignment(leaf.node(), Pos.TOP_LEFT);
        }
        leaf.show(place.item());
    }

    private Leaf leaf(Chapter chapter, Shelf shelf) {
        // The worked example follows the selected city, and a check is worth what it finds now.
        if (chapter == Chapter.METHOD || chapter == Chapter.SELF_CHECK) {
            leaves.remove(chapter);
        }
        return leaves.computeIfAbsent(chapter, c -> Chapters.write(c, lectern(shelf)));
    }

    private Lectern lectern(Shelf shelf) {
        return new Lectern(
                shelf,
                context,
                new ReferenceCard(context.messages()),
                new Marks(context.messages()));
    }

    private Region waiting() {
        var waiting =
                new VBox(Words.line(context.messages().text("library.waiting"), "muted", "serif"));
        waiting.getStyleClass().add("library-waiting");
        return waiting;
    }

    private static Command turning(Runnable run, KeyCode key) {
        return ListKeys.command("keys.library.turn", run, new KeyCodeCombination(key));
    }

    private void turn(boolean onward) {
        Optional.ofNullable(leaves.get(context.navigator().now().reading().chapter()))
                .ifPresent(leaf -> leaf.turn(onward));
    }
}
