package atlas.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class HandTest {
    private final Region sign = new Region();
    private final Region drawing = new Region();
    private int left;

    @BeforeEach
    void heed() {
        var map = new Pane(sign);
        map.getStyleClass().add("map-pane");
        Hand.heed(new StackPane(map, new Pane(drawing)), () -> left++);
    }

    @Test
    void aPressDragOnADrawingStaysOnThePath() {
        fire(drawing, MouseEvent.MOUSE_PRESSED, true);
        fire(drawing, MouseEvent.MOUSE_DRAGGED, false);
        fire(drawing, MouseEvent.MOUSE_RELEASED, false);
        fire(drawing, MouseEvent.MOUSE_CLICKED, false);
        assertEquals(0, left);
    }

    @Test
    void aClickLeavesIt() {
        fire(drawing, MouseEvent.MOUSE_PRESSED, true);
        fire(drawing, MouseEvent.MOUSE_RELEASED, true);
        fire(drawing, MouseEvent.MOUSE_CLICKED, true);
        assertEquals(1, left);
    }

    @Test
    void aHandOnTheMapLeavesItAtOnce() {
        fire(sign, MouseEvent.MOUSE_PRESSED, true);
        assertEquals(1, left);
    }

    @Test
    void aWheelLeavesItOnTheMapOnly() {
        scroll(drawing);
        assertEquals(0, left, "reading on");
        scroll(sign);
        assertEquals(1, left);
    }

    private static void fire(Node node, EventType<MouseEvent> type, boolean still) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        5,
                        5,
                        5,
                        5,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        still,
                        null));
    }

    private static void scroll(Node node) {
        Event.fireEvent(
                node,
                new ScrollEvent(
                        ScrollEvent.SCROLL,
                        5,
                        5,
                        5,
                        5,
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        -40,
                        0,
                        -40,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        null));
    }
}
