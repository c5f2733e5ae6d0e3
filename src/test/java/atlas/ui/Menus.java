package atlas.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.stage.Window;
import org.testfx.api.FxRobot;

/** Asks nodes for their menus. */
public final class Menus {
    private Menus() {}

    /** Opens the menu of a node, as its key does. */
    public static List<MenuItem> open(Node node, FxRobot robot) {
        robot.interact(() ->
                node.fireEvent(
                        new ContextMenuEvent(
                                ContextMenuEvent.CONTEXT_MENU_REQUESTED,
                                1,
                                1,
                                300,
                                300,
                                true,
                                null)));
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .flatMap(menu -> menu.getItems().stream())
                .toList();
    }
}
