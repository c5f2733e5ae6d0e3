package atlas.profile;

import atlas.state.Background;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;

/**
 * Keeps a node at the top of the pane that scrolls it, or at its foot, however the letters grow and
 * the pane changes, until the reader scrolls.
 */
final class Anchor {
    private final Background background;
    private Optional<Runnable> kept = Optional.empty();
    private boolean due;

    Anchor(ScrollPane pane, Background background) {
        this.background = background;
        var _ = pane.viewportBoundsProperty().subscribe((_, _) -> again());
        var _ =
                pane.contentProperty()
                        .flatMap(Node::layoutBoundsProperty)
                        .subscribe((_, _) -> again());
        pane.addEventFilter(ScrollEvent.ANY, this::let);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, this::let);
        pane.addEventFilter(TouchEvent.ANY, this::let);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, this::let);
    }

    /** Puts a node of its content on top and keeps it there. */
    void keep(Node node) {
        keep(node, Scrolling::toTop);
    }

    /** Puts a node of its content at the foot and keeps it there. */
    void keepAtFoot(Node node) {
        keep(node, Scrolling::toFoot);
    }

    private void keep(Node node, Consumer<Node> bring) {
        kept =
                Optional.of(() -> {
                    if (node.getScene() != null) {
                        bring.accept(node);
                    }
                });
        again();
    }

    /** Whether something is kept in its place. */
    boolean isHeld() {
        return kept.isPresent();
    }

    /** Keeps nothing. */
    void release() {
        kept = Optional.empty();
    }

    private void let(InputEvent event) {
        if (!event.isConsumed()) {
            release();
        }
    }

    // Not while it is laid out: the place is known only after that.
    private void again() {
        if (kept.isPresent() && !due) {
            due = true;
            background.later(() -> {
                due = false;
                kept.ifPresent(Runnable::run);
            });
        }
    }
}
