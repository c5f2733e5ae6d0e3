package atlas.library;

import atlas.state.Chapter;
import atlas.state.Reading;
import atlas.state.View;
import atlas.state.ViewState;
import atlas.ui.Look;
import atlas.ui.Marks;
import atlas.ui.ReferenceCard;
import atlas.ui.Words;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
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

    /** Shows the place that the navigator points at, from now on. */
    public LibraryPane(LibraryContext context) {
        this.context = context;
        model = new LibraryModel(context);
        chapters = new ChapterList(context.navigator(), context.messages());
        getStyleClass().add("library");
        setLeft(chapters);
        addEventHandler(KeyEvent.KEY_PRESSED, this::turn);
        var _ = model.shelf().subscribe(_ -> show());
        var _ = context.messages().languageProperty().subscribe((_, _) -> translate());
        var _ = context.navigator().part(LibraryPane::reading).subscribe((_, _) -> show());
    }

    /** The style sheet of the library. */
    public static String sheet() {
        return Look.sheet(LibraryPane.class, "library.css");
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
        // The worked example follows the selected city, so this chapter is written anew.
        if (chapter == Chapter.METHOD) {
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

    /** The keys that turn pages do so wherever in the library the focus is. */
    private void turn(KeyEvent key) {
        var leaf = leaves.get(context.navigator().now().reading().chapter());
        if (leaf == null) {
            return;
        }
        switch (key.getCode()) {
            case PAGE_DOWN -> leaf.turn(true);
            case PAGE_UP -> leaf.turn(false);
            default -> {
                return;
            }
        }
        key.consume();
    }
}
