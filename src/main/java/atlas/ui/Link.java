package atlas.ui;

import java.util.function.Consumer;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;

/**
 * Words that do something. Unlike a {@code Hyperlink} it breaks over lines with the text around it.
 */
public final class Link extends Text {
    private static final String NO_BREAK_SPACE = "\u00a0";
    private static final String NARROW_NO_BREAK_SPACE = "\u202f";

    private final Consumer<Link> action;

    /**
     * @param action is told of a click, Enter or Space
     */
    public Link(String words, Consumer<Link> action, String... styleClasses) {
        super(words);
        this.action = action;
        getStyleClass().addAll("words", "link");
        getStyleClass().addAll(styleClasses);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(words);
        setOnMouseClicked(click -> {
            if (click.getButton() == MouseButton.PRIMARY) {
                fire();
            }
        });
        setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
                key.consume();
                fire();
            }
        });
    }

    /** The number of a note, raised beside the words it supports; it never breaks over lines. */
    public static Link note(String number, String spoken, Consumer<Link> open) {
        var note = new Link(unbroken(number), open, "note");
        note.setAccessibleText(spoken);
        return note;
    }

    /** Between a Japanese name and its number a line would break even without a space. */
    private static String unbroken(String label) {
        return label.replace(" ", NO_BREAK_SPACE)
                .replaceFirst("(?<=[\\p{IsHan}\\p{IsKatakana}])(?=\\d)", NARROW_NO_BREAK_SPACE);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction wanted, Object... parameters) {
        if (wanted == AccessibleAction.FIRE) {
            fire();
            return;
        }
        super.executeAccessibleAction(wanted, parameters);
    }

    private void fire() {
        requestFocus();
        action.accept(this);
    }
}
