package atlas.map;

import atlas.geo.Point;
import java.util.function.Predicate;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;

/** Turns what the hand does on the map into moves: drag, wheel, two fingers, double click. */
final class Gestures {
    // A notch of a common mouse wheel reports 40 pixels.
    private static final double STEPS_PER_PIXEL = 0.2 / 40;
    private static final double MOST_STEPS_AT_ONCE = 0.5;
    private static final double DRAG_FROM_PIXELS = 3;
    private static final Duration PAUSE = Duration.millis(220);

    private final Helm helm;
    private final Predicate<ScrollEvent> heeds;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private Point grip = new Point(0, 0);
    private boolean pressed;
    private boolean dragging;

    private Gestures(Helm helm, Predicate<ScrollEvent> heeds) {
        this.helm = helm;
        this.heeds = heeds;
        pause.setOnFinished(_ -> helm.settle());
    }

    /** Makes a node heed the hand. */
    static void on(Node surface, Helm helm) {
        on(surface, helm, _ -> true);
    }

    /**
     * The same, but the wheel only sometimes; else it is left to what the node lies in.
     *
     * @param heeds whether a turn of the wheel is meant for the map
     */
    static void on(Node surface, Helm helm, Predicate<ScrollEvent> heeds) {
        var gestures = new Gestures(helm, heeds);
        surface.setOnMousePressed(event -> {
            surface.requestFocus();
            gestures.press(event);
        });
        surface.setOnMouseDragged(gestures::drag);
        surface.setOnMouseReleased(gestures::release);
        surface.setOnMouseClicked(gestures::click);
        surface.setOnScroll(gestures::scroll);
        surface.setOnZoom(gestures::pinch);
        surface.setOnZoomFinished(_ -> helm.settle());
    }

    /** A click on something that lies on the map; a drag that began there is none. */
    static void onClick(Node node, Runnable action) {
        node.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                action.run();
                event.consume();
            }
        });
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            helm.stop();
            grip = new Point(event.getX(), event.getY());
            pressed = true;
            dragging = false;
        }
    }

    private void drag(MouseEvent event) {
        double right = event.getX() - grip.x();
        double down = event.getY() - grip.y();
        if (pressed && (dragging || Math.hypot(right, down) > DRAG_FROM_PIXELS)) {
            dragging = true;
            grip = new Point(event.getX(), event.getY());
            helm.pan(right, down);
        }
    }

    private void release(MouseEvent event) {
        pressed &= event.getButton() != MouseButton.PRIMARY;
        if (dragging) {
            dragging = false;
            helm.settle();
        }
    }

    private void click(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY
                && event.getClickCount() == 2
                && event.isStillSincePress()) {
            helm.zoom(1, new Point(event.getX(), event.getY()));
        }
    }

    // Fingers on a touch screen drag as well; the map must not obey them twice.
    private void scroll(ScrollEvent event) {
        if (event.getTouchCount() > 0 || !heeds.test(event)) {
            return;
        }
        double steps =
                Math.clamp(
                        event.getDeltaY() * STEPS_PER_PIXEL,
                        -MOST_STEPS_AT_ONCE,
                        MOST_STEPS_AT_ONCE);
        zoom(steps, new Point(event.getX(), event.getY()));
        event.consume();
    }

    private void pinch(ZoomEvent event) {
        zoom(Math.log(event.getZoomFactor()) / Math.log(2), new Point(event.getX(), event.getY()));
        event.consume();
    }

    private void zoom(double steps, Point point) {
        helm.zoomNow(steps, point);
        pause.playFromStart();
    }
}
