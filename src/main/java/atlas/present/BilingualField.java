package atlas.present;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.ui.Messages;
import atlas.ui.Shown;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Words in both languages, written side by side: that of the moment first. What is typed is handed
 * on with each letter.
 */
final class BilingualField extends VBox {
    private final Messages messages;
    private final Map<Language, TextInputControl> inputs = new EnumMap<>(Language.class);
    private final String key;
    private final Label name = new Label();
    private final Columns columns = new Columns();
    private boolean showing;

    /**
     * @param key of the name in the messages
     * @param lines that are seen at once; 1 for words without line breaks
     * @param most letters in each language; more cannot be typed
     */
    BilingualField(
            Messages messages, String key, int lines, int most, Consumer<Bilingual> written) {
        this.messages = messages;
        this.key = key;
        getStyleClass().add("bilingual-field");
        name.getStyleClass().addAll("muted", "small");
        for (Language language : Language.values()) {
            inputs.put(language, input(language, lines, most, written));
        }
        getChildren().setAll(name, columns);
        Shown.follow(this, messages.languageProperty(), this::speak);
    }

    /** Shows words that were not typed here. */
    void show(Bilingual words) {
        showing = true;
        inputs.forEach((language, input) -> {
            // Setting the same anew would throw the caret to the beginning.
            if (!input.getText().equals(words.in(language))) {
                input.setText(words.in(language));
            }
        });
        showing = false;
    }

    /** Puts the focus into the words of the moment's language. */
    void takeFocus() {
        input(messages.language()).requestFocus();
    }

    private TextInputControl input(Language language) {
        return Objects.requireNonNull(inputs.get(language));
    }

    private void speak(Language now) {
        name.setText(messages.text(key));
        inputs.forEach((language, input) -> {
            String tongue = messages.text("own.in." + language.code());
            input.setPromptText(tongue);
            input.setAccessibleText(messages.text(key) + ", " + tongue);
        });
        order(now);
    }

    private void order(Language first) {
        var now = List.of(input(first), input(first.other()));
        if (!columns.getChildrenUnmodifiable().equals(now)) {
            var focused = now.stream().filter(Node::isFocused).findFirst();
            columns.show(now.stream().map(i -> (Region) i).toList());
            focused.ifPresent(Node::requestFocus);
        }
    }

    private TextInputControl input(
            Language language, int lines, int most, Consumer<Bilingual> written) {
        var input = lines == 1 ? new TextField() : area(lines);
        input.getStyleClass().add("script-" + language.code());
        input.setId(key.replace('.', '-') + "-" + language.code());
        input.setTextFormatter(new TextFormatter<>(change -> bounded(change, most)));
        var _ =
                input.textProperty()
                        .subscribe((_, _) -> {
                            if (!showing) {
                                written.accept(words());
                            }
                        });
        return input;
    }

    private Bilingual words() {
        return new Bilingual(input(Language.ENGLISH).getText(), input(Language.JAPANESE).getText());
    }

    private static TextArea area(int lines) {
        var area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(lines);
        // A tab leads on, as in every other field; nobody wants one within a caption.
        area.addEventFilter(
                KeyEvent.KEY_PRESSED,
                key -> {
                    boolean plain =
                            Stream.of(key.isControlDown(), key.isAltDown(), key.isMetaDown())
                                    .noneMatch(down -> down);
                    if (key.getCode() == KeyCode.TAB && plain) {
                        area.requestFocusTraversal(
                                key.isShiftDown()
                                        ? TraversalDirection.PREVIOUS
                                        : TraversalDirection.NEXT);
                        key.consume();
                    }
                });
        return area;
    }

    /** As much of a change as there is room for. */
    private static TextFormatter.Change bounded(TextFormatter.Change change, int most) {
        int over = change.getControlNewText().length() - most;
        if (over > 0 && !change.getText().isEmpty()) {
            String text = change.getText();
            change.setText(text.substring(0, Math.max(0, text.length() - over)));
            int caret = change.getRangeStart() + change.getText().length();
            change.selectRange(caret, caret);
        }
        return change;
    }
}
