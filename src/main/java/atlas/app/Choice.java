package atlas.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;

/**
 * A few things beside each other, one of them chosen. Tab stops at the chosen one only; the arrows
 * choose the one beside it.
 */
final class Choice<T> extends FlowPane {
    private final List<T> things;
    private final Consumer<T> choose;
    private final List<ToggleButton> buttons = new ArrayList<>();

    /**
     * @param words what stands on the button of a thing
     * @param chosen followed live
     * @param choose is told what the user wants
     */
    Choice(
            List<T> things,
            Function<T, ObservableValue<String>> words,
            ObservableValue<T> chosen,
            Consumer<T> choose) {
        this.things = List.copyOf(things);
        this.choose = choose;
        getStyleClass().add("choice");
        for (T thing : things) {
            var button = new ToggleButton();
            button.textProperty().bind(words.apply(thing));
            button.setMinWidth(USE_PREF_SIZE);
            button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
            button.getStyleClass().add("choice-button");
            button.setOnAction(_ -> {
                button.setSelected(true);
                choose.accept(thing);
            });
            buttons.add(button);
        }
        getChildren().setAll(buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        var _ = chosen.subscribe(this::mark);
    }

    private void mark(T chosen) {
        for (int i = 0; i < things.size(); i++) {
            boolean is = things.get(i).equals(chosen);
            buttons.get(i).setSelected(is);
            buttons.get(i).setFocusTraversable(is);
        }
    }

    private void walk(KeyEvent event) {
        int here = buttons.indexOf(event.getTarget());
        int there = here + step(event.getCode());
        if (here >= 0 && there != here) {
            event.consume();
            if (there >= 0 && there < things.size()) {
                buttons.get(there).requestFocus();
                choose.accept(things.get(there));
            }
        }
    }

    private static int step(KeyCode key) {
        return switch (key) {
            case LEFT, UP -> -1;
            case RIGHT, DOWN -> 1;
            default -> 0;
        };
    }
}
