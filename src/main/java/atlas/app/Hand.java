package atlas.app;

import java.util.Set;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;

/**
 * A hand on the atlas while a tour is shown. It leaves the path when it takes hold of a map, and
 * when it clicks anywhere; who only points along a drawing, or reads on, stays on it.
 */
final class Hand {
    private static final Set<String> MAPS = Set.of("map-pane", "twin-map");

    private Hand() {}

    /**
     * From now on a hand on the atlas is heeded.
     *
     * @param leave leaves the path; may be told more than once of one gesture
     */
    static void heed(Region atlas, Runnable leave) {
        atlas.addEventFilter(MouseEvent.MOUSE_PRESSED, press -> leaveMap(press, leave));
        atlas.addEventFilter(ScrollEvent.SCROLL, scroll -> leaveMap(scroll, leave));
        atlas.addEventFilter(ZoomEvent.ZOOM_STARTED, zoom -> leaveMap(zoom, leave));
        atlas.addEventFilter(
                MouseEvent.MOUSE_CLICKED,
                click -> {
                    if (click.isStillSincePress()) {
                        leave.run();
                    }
                });
    }

    private static void leaveMap(Event event, Runnable leave) {
        if (event.getTarget() instanceof Node node && isOnMap(node)) {
            leave.run();
        }
    }

    private static boolean isOnMap(Node node) {
        return Stream.<Node>iterate(node, n -> n != null, Node::getParent)
                .anyMatch(n -> n.getStyleClass().stream().anyMatch(MAPS::contains));
    }
}
