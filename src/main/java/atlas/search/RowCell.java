package atlas.search;

import atlas.search.text.Excerpt;
import atlas.ui.Messages;
import atlas.ui.Words;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** A row of the palette. Long words wrap, so that nothing is cut. */
final class RowCell extends ListCell<Row> {
    private static final PseudoClass CHOICE = PseudoClass.getPseudoClass("choice");

    private final Messages messages;
    private Optional<Region> content = Optional.empty();

    /**
     * @param choose is told of a click on a row
     */
    RowCell(Messages messages, Consumer<Row> choose) {
        this.messages = messages;
        getStyleClass().add("palette-row");
        setPrefWidth(0);
        // A heading cannot be selected with the mouse either.
        addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                press -> {
                    if (getItem() != null && !getItem().isChoice()) {
                        press.consume();
                    }
                });
        setOnMouseClicked(_ -> {
            if (getItem() != null && getItem().isChoice()) {
                choose.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        content = empty || row == null ? Optional.empty() : Optional.of(content(row));
        setGraphic(content.orElse(null));
        setAccessibleText(empty || row == null ? "" : spoken(row, messages));
        pseudoClassStateChanged(CHOICE, row != null && !empty && row.isChoice());
    }

    @Override
    protected double computePrefHeight(double width) {
        var insets = getInsets();
        return content.map(c ->
                        snapSizeY(insets.getTop() + c.prefHeight(inner()) + insets.getBottom()))
                .orElseGet(() -> super.computePrefHeight(width));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var insets = getInsets();
        content.ifPresent(c ->
                c.resizeRelocate(
                        insets.getLeft(),
                        insets.getTop(),
                        inner(),
                        getHeight() - insets.getTop() - insets.getBottom()));
    }

    /** The sentence for those who hear the row. */
    static String spoken(Row row, Messages messages) {
        return switch (row) {
            case Row.Heading heading -> heading(heading, messages);
            case Row.Found found -> {
                var words = FoundWords.of(found.entry(), found.query(), messages.language());
                var keys = found.entry().keys();
                yield Spoken.of(
                        messages.text(
                                "search.spoken",
                                words.name().words(),
                                messages.name("search.kind", found.entry().kind())),
                        words.line().words(),
                        words.excerpt().map(Excerpt::words).orElse(""),
                        keys.orElse(""));
            }
            case Row.All all -> messages.text("search.all", all.count());
            case Row.Example example -> messages.text("search.example", example.typed());
            case Row.Forget _ -> messages.text("search.forget");
            case Row.Note note -> messages.text(note.key(), note.about());
        };
    }

    private double inner() {
        var insets = getInsets();
        return Math.max(0, getWidth() - insets.getLeft() - insets.getRight());
    }

    private static String heading(Row.Heading heading, Messages messages) {
        String words = messages.text(heading.key());
        return heading.count() == 0
                ? words
                : messages.text("search.heading", words, heading.count());
    }

    private Region content(Row row) {
        return switch (row) {
            case Row.Heading heading -> heading(heading);
            case Row.Found found -> found(found);
            case Row.All all -> link(messages.text("search.all", all.count()));
            case Row.Example example -> example(example);
            case Row.Forget _ -> link(messages.text("search.forget"));
            case Row.Note note ->
                    Words.line(messages.text(note.key(), note.about()), "palette-note");
        };
    }

    private Region heading(Row.Heading heading) {
        var words = new Label(messages.text(heading.key()));
        words.getStyleClass().add("palette-heading");
        var count = new Label(heading.count() == 0 ? "" : "%,d".formatted(heading.count()));
        count.getStyleClass().add("palette-count");
        var row = new HBox(words, count);
        row.getStyleClass().add("palette-heading-row");
        return row;
    }

    private static Region link(String words) {
        return Words.line(words, "palette-link");
    }

    private static Region example(Row.Example example) {
        var row = new HBox(Sign.glass(), Words.line(example.typed(), "palette-name"));
        row.getStyleClass().addAll("palette-found", "palette-example");
        return row;
    }

    private Region found(Row.Found found) {
        var words = FoundWords.of(found.entry(), found.query(), messages.language());
        var text = new VBox(top(words));
        text.getStyleClass().add("palette-words");
        HBox.setHgrow(text, Priority.ALWAYS);
        if (!words.line().words().isEmpty()) {
            text.getChildren().add(marked(words.line(), "palette-line"));
        }
        words.excerpt().ifPresent(e -> text.getChildren().add(marked(e, "palette-excerpt")));
        var row = new HBox(Sign.of(found.entry()), text);
        row.getStyleClass().add("palette-found");
        found.entry().keys().ifPresent(keys -> row.getChildren().add(key(keys)));
        return row;
    }

    private static TextFlow top(FoundWords words) {
        var top = marked(words.name(), "palette-name");
        words.beside()
                .ifPresent(beside -> {
                    top.getChildren().add(new Text("  "));
                    String script = "script-" + words.script().toLowerCase(Locale.ROOT);
                    top.getChildren()
                            .addAll(
                                    Flow.of(
                                            beside.words(),
                                            beside.marks(),
                                            "palette-beside",
                                            script));
                });
        return top;
    }

    private static TextFlow marked(Excerpt words, String styleClass) {
        return Words.flow(Flow.of(words.words(), words.marks(), styleClass).toArray(Node[]::new));
    }

    private static Label key(String keys) {
        var key = new Label(keys);
        key.getStyleClass().add("key-cap");
        key.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        return key;
    }
}
