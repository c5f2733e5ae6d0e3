package atlas.ui;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Lets nodes that come and go follow values that stay. */
public final class Shown {
    private Shown() {}

    /** Tells of a value now and, while the node is in a window, of each change; then lets go. */
    public static <T> void follow(Node node, ObservableValue<T> value, Consumer<? super T> action) {
        var inWindow = node.sceneProperty().map(_ -> true).orElse(false);
        var _ = value.when(inWindow).subscribe(v -> action.accept(v));
    }
}
