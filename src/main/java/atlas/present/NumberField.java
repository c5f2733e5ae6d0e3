package atlas.present;

import atlas.ui.Messages;
import atlas.ui.Shown;
import java.util.function.IntConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.HBox;

/** A whole number that may be left empty, which means 0. Nothing else can be typed. */
final class NumberField extends HBox {
    private static final int COLUMNS = 5;

    private final TextField field = new TextField();
    private boolean showing;

    /**
     * @param key of the name in the messages
     * @param most the largest number
     */
    NumberField(Messages messages, String key, int most, IntConsumer written) {
        getStyleClass().add("number-field");
        var name = new Label();
        name.getStyleClass().addAll("muted", "small");
        name.setLabelFor(field);
        name.setMinWidth(USE_PREF_SIZE);
        field.setId(key.replace('.', '-'));
        field.setPrefColumnCount(COLUMNS);
        Shown.follow(
                this,
                messages.languageProperty(),
                language -> {
                    name.setText(Messages.text(language, key));
                    field.setAccessibleText(Messages.text(language, key));
                });
        field.setTextFormatter(
                new TextFormatter<>(change -> {
                    change.setText(plain(change.getText()));
                    return isNumber(change.getControlNewText(), most) ? change : null;
                }));
        var _ =
                field.textProperty()
                        .subscribe((_, text) -> {
                            if (!showing) {
                                written.accept(text.isEmpty() ? 0 : Integer.parseInt(text));
                            }
                        });
        getChildren().setAll(name, field);
    }

    void show(int number) {
        int shown = field.getText().isEmpty() ? 0 : Integer.parseInt(field.getText());
        if (shown != number) {
            showing = true;
            field.setText(number == 0 ? "" : Integer.toString(number));
            showing = false;
        }
    }

    private static boolean isNumber(String text, int most) {
        return text.isEmpty() || (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= most);
    }

    /** Wide digits, as Japanese input makes them, are digits. */
    private static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
    }
}
