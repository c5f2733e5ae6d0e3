package atlas.library;

import atlas.state.Chapter;
import atlas.state.Navigator;
import atlas.state.ViewState;
import atlas.ui.Command;
import atlas.ui.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The index of the chapters. Tab stops once; Up, Down, Home and End move along it. */
final class ChapterList extends ScrollPane {
    private static final List<Chapter> ORDER =
            Chapters.PARTS.stream().flatMap(part -> part.chapters().stream()).toList();

    private final Navigator navigator;
    private final Messages messages;
    private final Map<Chapter, ToggleButton> buttons = new EnumMap<>(Chapter.class);
    private final List<Command> commands =
            List.of(
                    command("keys.library.chapter", () -> open(at() - 1), KeyCode.UP),
                    command("keys.library.chapter", () -> open(at() + 1), KeyCode.DOWN),
                    command("keys.library.ends", () -> open(0), KeyCode.HOME),
                    command("keys.library.ends", () -> open(ORDER.size() - 1), KeyCode.END));

    ChapterList(Navigator navigator, Messages messages) {
        this.navigator = navigator;
        this.messages = messages;
        getStyleClass().add("chapter-list");
        setFitToWidth(true);
        setFocusTraversable(false);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        var lines = new VBox();
        lines.getStyleClass().add("chapter-lines");
        for (var part : Chapters.PARTS) {
            lines.getChildren().add(heading(part));
            part.chapters().forEach(chapter -> lines.getChildren().add(button(chapter)));
        }
        setContent(lines);
        addEventFilter(KeyEvent.KEY_PRESSED, key -> ListKeys.take(key, commands));
        var _ = navigator.part(s -> s.reading().chapter()).subscribe(this::mark);
        var _ = navigator.part(ViewState::view).subscribe(_ -> mark(here()));
    }

    private Chapter here() {
        return navigator.now().reading().chapter();
    }

    private Label heading(Chapters.Part part) {
        var heading = new Label();
        heading.getStyleClass().add("chapter-part");
        heading.textProperty().bind(messages.live(part.key()));
        return heading;
    }

    private ToggleButton button(Chapter chapter) {
        var button = new ToggleButton();
        button.getStyleClass().add("chapter-button");
        button.setId("chapter-" + Chapters.word(chapter));
        button.setMaxWidth(Double.MAX_VALUE);
        button.textProperty().bind(messages.live("library.chapter." + Chapters.word(chapter)));
        button.setOnAction(_ -> {
            navigator.read(chapter);
            mark(chapter);
            button.requestFocus();
        });
        buttons.put(chapter, button);
        return button;
    }

    private void mark(Chapter open) {
        buttons.forEach((chapter, button) -> {
            button.setSelected(chapter == open);
            button.setFocusTraversable(chapter == open);
        });
    }

    /** What the keys do while the focus is on a chapter. */
    List<Command> commands() {
        return commands;
    }

    private static Command command(String name, Runnable run, KeyCode key) {
        return ListKeys.command(name, run, new KeyCodeCombination(key));
    }

    private void open(int there) {
        Chapter chapter = ORDER.get(Math.clamp(there, 0, ORDER.size() - 1));
        navigator.read(chapter);
        Objects.requireNonNull(buttons.get(chapter)).requestFocus();
    }

    private int at() {
        return ORDER.indexOf(here());
    }
}
