package atlas.profile;

import atlas.ui.Icon;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A row that shows more when it is clicked; what it shows is made when first asked for. */
final class Disclosure extends VBox {
    private static final PseudoClass EXPANDED = PseudoClass.getPseudoClass("expanded");

    private final Header header;
    private final Supplier<Node> body;
    private boolean expanded;

    Disclosure(Node summary, String spoken, Supplier<Node> body) {
        this.body = body;
        this.header = new Header(summary, spoken);
        getStyleClass().add("disclosure");
        getChildren().add(header);
    }

    /** What is clicked and focused. */
    Node header() {
        return header;
    }

    boolean expanded() {
        return expanded;
    }

    void expand(boolean wanted) {
        if (expanded == wanted) {
            return;
        }
        expanded = wanted;
        pseudoClassStateChanged(EXPANDED, expanded);
        if (expanded) {
            getChildren().add(body.get());
        } else {
            getChildren().removeLast();
        }
        header.notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }

    private void toggle() {
        expand(!expanded);
    }

    private void press(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE -> toggle();
            case RIGHT -> expand(true);
            case LEFT -> expand(false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private final class Header extends HBox {
        Header(Node summary, String spoken) {
            var arrow = new StackPane(Icon.FORWARD.node());
            arrow.getStyleClass().add("disclosure-arrow");
            getStyleClass().add("disclosure-header");
            getChildren().addAll(arrow, summary);
            setHgrow(summary, Priority.ALWAYS);
            setFocusTraversable(true);
            setAccessibleRole(AccessibleRole.TITLED_PANE);
            setAccessibleText(spoken);
            setOnMouseClicked(_ -> {
                requestFocus();
                toggle();
            });
            setOnKeyPressed(Disclosure.this::press);
        }

        @Override
        public Object queryAccessibleAttribute(
                AccessibleAttribute attribute, Object... parameters) {
            return attribute == AccessibleAttribute.EXPANDED
                    ? expanded
                    : super.queryAccessibleAttribute(attribute, parameters);
        }

        @Override
        public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
            switch (action) {
                case EXPAND -> expand(true);
                case COLLAPSE -> expand(false);
                default -> super.executeAccessibleAction(action, parameters);
            }
        }
    }
}
