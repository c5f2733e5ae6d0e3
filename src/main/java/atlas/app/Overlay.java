package atlas.app;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Where a sheet lies above the atlas, one at a time. It holds the focus until it is closed and then
 * gives it back; a click beside it closes it.
 */
final class Overlay extends StackPane {
    /** A sheet of this style class lets nothing of the atlas be seen beside it. */
    static final String COVERING = "covering";

    private static final PseudoClass COVERED = PseudoClass.getPseudoClass("covered");

    private Optional<Node> focusedBefore = Optional.empty();

    Overlay() {
        getStyleClass().addAll("shade", "still");
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::walk);
        setOnMouseClicked(click -> {
            if (click.getTarget() == this) {
                close();
            }
        });
        var _ = sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::leave);
    }

    /** Opens a sheet, or closes it if it is the open one. */
    void toggle(Node sheet) {
        if (isOpen() && getChildren().contains(sheet)) {
            close();
        } else {
            open(sheet);
        }
    }

    /** Keeps the open sheet, with the room around it, in the type of this style sheet. */
    void hold(String type) {
        getStylesheets().setAll(isOpen() ? List.of(type) : List.of());
    }

    boolean isOpen() {
        return isVisible();
    }

    /** Closes what is open; false if there was nothing. */
    boolean close() {
        if (!isOpen()) {
            return false;
        }
        var back = focusedBefore;
        hide();
        back.filter(node -> Objects.equals(node.getScene(), getScene()))
                .ifPresent(Node::requestFocus);
        return true;
    }

    // The first stop is the way out; what the sheet is for comes next.
    private void open(Node sheet) {
        if (!isOpen()) {
            focusedBefore = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
        }
        getStylesheets().clear();
        getChildren().setAll(sheet);
        pseudoClassStateChanged(COVERED, sheet.getStyleClass().contains(COVERING));
        setVisible(true);
        applyCss();
        stops(sheet).skip(1).findFirst().ifPresent(Node::requestFocus);
    }

    private void hide() {
        focusedBefore = Optional.empty();
        setVisible(false);
        getStylesheets().clear();
        getChildren().clear();
    }

    /** Something else has taken the focus, such as the search. */
    private void leave(@Nullable Node focused) {
        if (isOpen() && focused != null && !isWithin(focused, this)) {
            hide();
        }
    }

    static boolean isWithin(Node node, Node whole) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(whole::equals);
    }

    // The scene's own traversal would leave the sheet.
    private void walk(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown()) {
            return;
        }
        List<Node> stops = stops(this).toList();
        if (!stops.isEmpty()) {
            int step = event.isShiftDown() ? -1 : 1;
            int here = stops.indexOf(getScene().getFocusOwner());
            stops.get(Math.floorMod(here + step, stops.size())).requestFocus();
        }
        event.consume();
    }

    /** All that Tab stops at, in order. */
    static Stream<Node> stops(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> below =
                node instanceof Parent parent
                        ? parent.getChildrenUnmodifiable().stream().flatMap(Overlay::stops)
                        : Stream.empty();
        return node.isFocusTraversable() ? Stream.concat(Stream.of(node), below) : below;
    }
}
