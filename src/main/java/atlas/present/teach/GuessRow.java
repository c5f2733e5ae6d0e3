package atlas.present.teach;

import atlas.index.Reason;
import atlas.index.Score;
import atlas.ui.Messages;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;

/** One index of a guess: its name, a slider, and what comes of it. */
final class GuessRow {
    private static final PseudoClass UNSET = PseudoClass.getPseudoClass("unset");
    private static final int MIDDLE = 50;

    private final Messages messages;
    private final String index;
    private final Label name;
    private final Slider slider = new Slider(0, 100, MIDDLE);
    private final Label number = new Label();
    private boolean showing;

    /**
     * @param axis from 0
     * @param index its name
     * @param moved is given a value when the user moves the slider
     */
    GuessRow(Messages messages, int axis, String index, DoubleConsumer moved) {
        this.messages = messages;
        this.index = index;
        name = new Label(index);
        name.setMinWidth(Label.USE_PREF_SIZE);
        slider.setId("guess-" + (axis + 1));
        slider.setBlockIncrement(5);
        number.getStyleClass().add("guess-number");
        number.setWrapText(true);
        number.setMinHeight(Label.USE_PREF_SIZE);
        var _ =
                slider.valueProperty()
                        .subscribe((_, value) -> {
                            if (!showing) {
                                moved.accept(value.doubleValue());
                            }
                        });
    }

    Node[] nodes() {
        return new Node[] {name, slider, number};
    }

    /** While it is being guessed. */
    void ask(OptionalInt guess) {
        set(guess);
        slider.setDisable(false);
        tell(guess.isPresent() ? Integer.toString(guess.getAsInt()) : messages.text("guess.unset"));
        number.pseudoClassStateChanged(UNSET, guess.isEmpty());
        name.getStyleClass().remove("guess-row-farthest");
    }

    /**
     * When the real score is shown.
     *
     * @param needed how many indicators an index needs
     */
    void answer(OptionalInt guess, OptionalInt difference, Score real, int needed, boolean far) {
        set(guess);
        slider.setDisable(true);
        tell(outcome(guess, difference, real, needed));
        number.pseudoClassStateChanged(UNSET, difference.isEmpty());
        name.getStyleClass().remove("guess-row-farthest");
        if (far) {
            name.getStyleClass().add("guess-row-farthest");
        }
    }

    private String outcome(OptionalInt guess, OptionalInt difference, Score real, int needed) {
        if (real.value().isEmpty()) {
            String reason = real.reason().orElse(Reason.NO_DATA).name();
            return messages.text(
                    "index.reason." + reason.toLowerCase(Locale.ROOT).replace('_', '-'),
                    real.present(),
                    real.defined(),
                    needed);
        }
        long shown = Math.round(real.value().getAsDouble());
        return guess.isEmpty()
                ? messages.text("guess.row.unguessed", shown)
                : messages.text("guess.row", guess.getAsInt(), shown, signed(difference.orElse(0)));
    }

    /** With its sign, as a mathematician writes it. */
    static String signed(int difference) {
        return difference == 0 ? "±0" : (difference > 0 ? "+" : "−") + Math.abs(difference);
    }

    private void set(OptionalInt guess) {
        showing = true;
        slider.setValue(guess.orElse(MIDDLE));
        showing = false;
    }

    private void tell(String words) {
        number.setText(words);
        slider.setAccessibleText(messages.text("guess.slider", index, words));
    }
}
