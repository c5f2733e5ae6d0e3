package atlas.present;

import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Files that are dropped on the window, from any view. */
public final class TourDrop {
    private TourDrop() {}

    /**
     * From now on a node, and what is in it, takes files that are dropped on it.
     *
     * @param read is given each file
     */
    public static void on(Node node, Consumer<Path> read) {
        node.addEventHandler(DragEvent.DRAG_OVER, TourDrop::welcome);
        node.addEventHandler(DragEvent.DRAG_DROPPED, drag -> drop(drag, read));
    }

    private static void welcome(DragEvent drag) {
        if (drag.getDragboard().hasFiles()) {
            drag.acceptTransferModes(TransferMode.COPY);
            drag.consume();
        }
    }

    private static void drop(DragEvent drag, Consumer<Path> read) {
        if (drag.getDragboard().hasFiles()) {
            drag.getDragboard().getFiles().forEach(file -> read.accept(file.toPath()));
            drag.setDropCompleted(true);
            drag.consume();
        }
    }
}
