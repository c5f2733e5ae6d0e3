package atlas.present.teach;

import atlas.geo.Point;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/**
 * Where strokes are drawn, above the views. While it is open every movement of the hand is its own,
 * so that nothing below moves and no tour waits.
 */
final class DrawPane extends Pane {
    private static final double BARB_EM = 1.3;
    private static final double REACH_EM = 0.7;

    /** Hand and pen tremble below this many pixels. */
    private static final double TREMOR = 2;

    private final Consumer<Stroke> drawn;
    private final Consumer<java.util.function.Predicate<Stroke>> erased;
    private final Text em = new Text("m");
    private Stroke.Tool tool = Stroke.Tool.PEN;
    private Stroke.Ink ink = Stroke.Ink.RED;
    private Sketch sketch = Sketch.EMPTY;
    private Optional<Stroke> running = Optional.empty();

    /**
     * @param drawn is given a stroke as soon as it ends
     * @param erased is told which strokes are meant by the eraser
     */
    DrawPane(Consumer<Stroke> drawn, Consumer<java.util.function.Predicate<Stroke>> erased) {
        this.drawn = drawn;
        this.erased = erased;
        setId("draw-pane");
        getStyleClass().add("draw-pane");
        em.setVisible(false);
        em.getStyleClass().add("draw-em");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        open(false);
        setOnMousePressed(this::press);
        setOnMouseDragged(this::drag);
        setOnMouseReleased(_ -> release());
        addEventHandler(javafx.scene.input.InputEvent.ANY, DrawPane::swallow);
        var _ = widthProperty().subscribe((_, _) -> draw());
        var _ = heightProperty().subscribe((_, _) -> draw());
    }

    /** Whether the hand draws, or moves what is below. */
    void open(boolean open) {
        setMouseTransparent(!open);
        running = Optional.empty();
        draw();
    }

    void take(Stroke.Tool tool, Stroke.Ink ink) {
        this.tool = tool;
        this.ink = ink;
    }

    void show(Sketch sketch) {
        this.sketch = sketch;
        draw();
    }

    private static void swallow(javafx.event.Event event) {
        if (event instanceof MouseEvent
                || event instanceof javafx.scene.input.GestureEvent
                || event instanceof javafx.scene.input.TouchEvent) {
            event.consume();
        }
    }

    private void press(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (tool == Stroke.Tool.ERASER) {
            erase(event);
        } else {
            running = Optional.of(new Stroke(tool, ink, List.of(share(event))));
            draw();
        }
    }

    private void drag(MouseEvent event) {
        if (tool == Stroke.Tool.ERASER) {
            erase(event);
            return;
        }
        running.filter(stroke -> away(stroke.points().getLast(), event) > TREMOR)
                .ifPresent(stroke -> {
                    running = Optional.of(stroke.to(share(event)));
                    draw();
                });
    }

    private void release() {
        var done = running.map(Stroke::smoothed);
        running = Optional.empty();
        // A click that drew nothing is no stroke.
        done.filter(stroke -> stroke.points().size() > 1).ifPresent(drawn);
        draw();
    }

    private void erase(MouseEvent event) {
        var place = new Point(event.getX(), event.getY());
        erased.accept(stroke -> stroke.isNear(place, REACH_EM * em(), getWidth(), getHeight()));
    }

    private double em() {
        return em.getFont().getSize();
    }

    private Point share(MouseEvent event) {
        return new Point(event.getX() / getWidth(), event.getY() / getHeight());
    }

    private double away(Point share, MouseEvent event) {
        return Math.hypot(
                share.x() * getWidth() - event.getX(), share.y() * getHeight() - event.getY());
    }

    private void draw() {
        getChildren().setAll(em);
        sketch.strokes().forEach(this::draw);
        running.ifPresent(this::draw);
    }

    /** A pale edge below each line sets it off from whatever it crosses. */
    private void draw(Stroke stroke) {
        for (String style : List.of("draw-edge", "draw-line")) {
            var path = new Path();
            path.setMouseTransparent(true);
            path.getStyleClass()
                    .addAll(style, style + "-" + stroke.ink().name().toLowerCase(Locale.ROOT));
            trace(path, stroke.points().stream().map(this::pixels).toList());
            if (stroke.tool() == Stroke.Tool.ARROW && stroke.points().size() > 1) {
                head(path, pixels(stroke.points().getFirst()), pixels(stroke.points().getLast()));
            }
            getChildren().add(path);
        }
    }

    private void head(Path path, Point from, Point tip) {
        var barbs = Stroke.barbs(from, tip, BARB_EM * em());
        path.getElements()
                .addAll(
                        new MoveTo(barbs.getFirst().x(), barbs.getFirst().y()),
                        new LineTo(tip.x(), tip.y()),
                        new LineTo(barbs.getLast().x(), barbs.getLast().y()));
    }

    /** Through the middles between the points, each point pulling the curve towards it. */
    private static void trace(Path path, List<Point> points) {
        var first = points.getFirst();
        path.getElements().add(new MoveTo(first.x(), first.y()));
        for (int i = 1; i < points.size() - 1; i++) {
            Point here = points.get(i);
            Point next = points.get(i + 1);
            path.getElements()
                    .add(
                            new QuadCurveTo(
                                    here.x(),
                                    here.y(),
                                    (here.x() + next.x()) / 2,
                                    (here.y() + next.y()) / 2));
        }
        path.getElements().add(new LineTo(points.getLast().x(), points.getLast().y()));
    }

    private Point pixels(Point share) {
        return new Point(share.x() * getWidth(), share.y() * getHeight());
    }
}
