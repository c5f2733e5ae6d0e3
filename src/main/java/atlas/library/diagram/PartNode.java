package atlas.library.diagram;

import atlas.city.Diagram;
import atlas.ui.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A labelled part of a drawing: it can be focused, chosen, and says what it rests on. */
final class PartNode extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:part|element|index|lesson|goal|cause|change|feature|issue|plan)-(\\d)");

    private final String slot;
    private final Consumer<String> choose;
    private boolean chosen;

    /**
     * @param choose is told the slot of a click, Enter or Space
     */
    PartNode(Diagram.Part part, Messages messages, Consumer<String> choose) {
        this.choose = choose;
        slot = part.slot();
        String words = messages.text(part.label());
        setId("part-" + slot);
        getStyleClass().addAll("diagram-part", "part-" + slot.replaceFirst("-.*", ""));
        getChildren().add(new Phrase(words));
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        setAccessibleText(words);
        setOnMouseClicked(_ -> fire());
        setOnKeyPressed(this::press);
    }

    String slot() {
        return slot;
    }

    /** Shows the number that the part has in its row. */
    PartNode numbered() {
        var number = NUMBERED.matcher(slot);
        if (number.matches()) {
            var sign = new Label(number.group(1));
            sign.getStyleClass().add("part-number");
            getChildren().addFirst(sign);
            getStyleClass().add("part-numbered");
        }
        return this;
    }

    /** Words that say more when the pointer rests here, for the ear as well. */
    void explain(String words) {
        setAccessibleHelp(words);
        var tooltip = new Tooltip(words);
        tooltip.setWrapText(true);
        tooltip.getStyleClass().add("part-tooltip");
        Tooltip.install(this, tooltip);
    }

    void mark(Optional<String> wanted) {
        chosen = wanted.equals(Optional.of(slot));
        pseudoClassStateChanged(CHOSEN, chosen);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? chosen
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire();
            return;
        }
        super.executeAccessibleAction(action, parameters);
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            key.consume();
            fire();
        }
    }

    private void fire() {
        requestFocus();
        choose.accept(slot);
    }
}
