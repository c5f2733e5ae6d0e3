package atlas.ui;

import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * Words beside what the pointer rests on. Made when the pointer first comes there: the window has
 * some dozens of them, of which a start needs none. Screen readers have the words from the first.
 */
public final class Tip implements EventHandler<MouseEvent> {
    private final Control control;
    private final ObservableValue<String> words;

    private Tip(Control control, ObservableValue<String> words) {
        this.control = control;
        this.words = words;
    }

    /** Gives a control its words, which are kept in step. */
    public static void on(Control control, ObservableValue<String> words) {
        control.accessibleHelpProperty().bind(words);
        control.addEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, new Tip(control, words));
    }

    @Override
    public void handle(MouseEvent entered) {
        control.removeEventFilter(MouseEvent.MOUSE_ENTERED_TARGET, this);
        var tip = new Tooltip();
        tip.textProperty().bind(words);
        control.setTooltip(tip);
    }
}
