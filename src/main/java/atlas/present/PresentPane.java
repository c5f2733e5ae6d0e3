package atlas.present;

import atlas.state.View;
import atlas.state.ViewState;
import atlas.ui.Command;
import atlas.ui.Look;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/** Where tours are chosen and written: their names on the left, the open one beside them. */
public final class PresentPane extends BorderPane {
    private final PresentContext context;
    private final Tours tours;
    private final Author author;
    private final TourFiles files;
    private final TourNames names;
    private final TourPage page;
    private final TourFoot foot;
    private final StepKeys keys;
    private boolean shown;

    /** Shows the tours as soon as the view is opened. */
    public PresentPane(PresentContext context, Tours tours) {
        this.context = context;
        this.tours = tours;
        author = new Author(context, tours);
        files = new TourFiles(context, tours);
        page = new TourPage(context, tours, author, files);
        keys = new StepKeys(page.editor(), this::undo, this::redo);
        foot = new TourFoot(context, tours, this::undo, this::redo);
        names = new TourNames(context, tours, this::begin, () -> files.open(this));
        getStyleClass().add("present");
        var scroll = new ScrollPane(names);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("tour-list");
        setLeft(scroll);
        var writing = new BorderPane(page);
        writing.setBottom(foot);
        setCenter(writing);
        addEventFilter(KeyEvent.KEY_PRESSED, keys::heed);
        var navigator = context.navigator();
        var _ = navigator.part(s -> s.view() == View.PRESENT).subscribe(here -> open(here));
        var _ = navigator.part(ViewState::talk).subscribe((_, _) -> show());
        var _ = tours.all().subscribe((_, _) -> show());
        var _ = context.messages().languageProperty().subscribe((_, _) -> show());
    }

    /** The style sheet of what is presented. */
    public static String sheet() {
        return Look.sheet(PresentPane.class, "present.css");
    }

    /** Whether the tours are shown. */
    public boolean isComplete() {
        return shown;
    }

    /** Takes what is on the screen into a tour of the user, from any view. */
    public void capture() {
        author.capture();
    }

    /** Takes in the tour of a file, or lists all that is wrong with it. */
    public void read(Path file) {
        files.read(file);
    }

    /** What the keys do with the steps of a tour that is written. */
    public List<Command> commands() {
        return keys.all();
    }

    private void begin() {
        author.begin();
        page.editor().takeFocus();
    }

    private void undo() {
        author.undo().ifPresent(this::point);
    }

    private void redo() {
        author.redo().ifPresent(this::point);
    }

    /** Whoever goes on pressing the button keeps it; else the step has the focus. */
    private void point(Deed deed) {
        var focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        if (focused.filter(foot::holds).isEmpty()) {
            deed.step().ifPresent(page.editor()::point);
        }
    }

    private void open(boolean here) {
        if (here) {
            tours.ask();
            show();
        }
    }

    private void show() {
        if (context.navigator().now().view() != View.PRESENT || tours.all().get().isEmpty()) {
            return;
        }
        names.show();
        tours.open().ifPresent(page::show);
        foot.show();
        shown = true;
    }
}
