package atlas.library;

import atlas.state.Chapter;
import atlas.state.Navigator;
import atlas.state.ViewState;
import atlas.ui.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The index of the chapters. Tab stops once; Up, Down, Home and End move along it. */
final class ChapterList extends ScrollPane {
    private static final List<Chapter> ORDER =
            Chapters.PARTS.stream().flatMap(part -> part.chapters().stream()).toList();

    private final Navigator navigator;
    private final Messages messages;
    private final Map<Chapter, ToggleButton> buttons = new EnumMap<>(Chapter.class);

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
        addEventFilter(KeyEvent.KEY_PRESSED, this::move);
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

    private void move(KeyEvent key) {
        int here = ORDER.indexOf(here());
        int last = ORDER.size() - 1;
        int there =
                switch (key.getCode()) {
                    case KeyCode.UP -> Math.max(0, here - 1);
                    case KeyCode.DOWN -> Math.min(last, here + 1);
                    case KeyCode.HOME -> 0;
                    case KeyCode.END -> last;
                    default -> -1;
                };
        if (there >= 0) {
            key.consume();
            navigator.read(ORDER.get(there));
            Objects.requireNonNull(buttons.get(ORDER.get(there))).requestFocus();
        }
    }
}
