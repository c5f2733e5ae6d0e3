package atlas.ranking;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/**
 * A name to type. Enter confirms; a name that is taken has to be confirmed twice; Esc gives up.
 * What is wrong with a name stands below it.
 */
final class NameField extends VBox {
    private static final int LONGEST = 80;

    private final TextField field = new TextField();
    private final Button confirm = new Button();
    private final Label says = new Label();
    private final Function<String, String> words;
    private final Predicate<String> taken;
    private final boolean replaces;
    private final Consumer<String> then;
    private Optional<String> asked = Optional.empty();

    /**
     * @param words of a key, for the name typed
     * @param taken whether a name belongs to another already
     * @param replaces whether a name that is taken will do when confirmed again
     * @param then what to do with a good name
     */
    NameField(
            Function<String, String> words,
            Predicate<String> taken,
            boolean replaces,
            Consumer<String> then) {
        this.words = words;
        this.taken = taken;
        this.replaces = replaces;
        this.then = then;
        getStyleClass().add("name-field");
        confirm.getStyleClass().add("quiet-button");
        confirm.setMinWidth(USE_PREF_SIZE);
        says.setWrapText(true);
        says.getStyleClass().addAll("small", "name-says");
        says.setAccessibleRole(AccessibleRole.TEXT);
        says.managedProperty().bind(says.textProperty().isNotEmpty());
        HBox.setHgrow(field, Priority.ALWAYS);
        getChildren().setAll(new HBox(field, confirm), says);
        getChildren().getFirst().getStyleClass().add("name-line");
        field.setOnAction(_ -> confirm());
        confirm.setOnAction(_ -> confirm());
        field.textProperty().subscribe((_, _) -> forget());
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    TextField field() {
        return field;
    }

    Button confirmButton() {
        return confirm;
    }

    /** What is wrong, or asked; empty if nothing is. */
    String says() {
        return says.getText();
    }

    /** Begins anew. */
    void clear() {
        field.clear();
        forget();
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ESCAPE && (!field.getText().isEmpty() || asked.isPresent())) {
            clear();
            key.consume();
        }
    }

    private void forget() {
        asked = Optional.empty();
        says.setText("");
    }

    private void confirm() {
        String name = field.getText().strip();
        if (name.isEmpty()) {
            says.setText(words.apply("scenarios.name.empty"));
        } else if (name.length() > LONGEST) {
            says.setText(words.apply("scenarios.name.long"));
        } else if (taken.test(name) && !replaces) {
            says.setText(words.apply("scenarios.name.other"));
        } else if (taken.test(name) && !asked.equals(Optional.of(name))) {
            asked = Optional.of(name);
            says.setText(words.apply("scenarios.name.taken"));
        } else {
            then.accept(name);
            clear();
        }
        field.requestFocus();
    }
}
