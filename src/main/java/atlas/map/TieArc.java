package atlas.map;

import atlas.geo.Bounds;
import atlas.geo.GreatCircle;
import atlas.geo.LatLon;
import atlas.geo.Outline;
import atlas.geo.Point;
import atlas.geo.Viewport;
import atlas.ui.TieSign;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** A tie on the map: a great circle in the line of its kind. */
final class TieArc extends Group {
    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");
    private static final double TOLERANCE_PIXELS = 0.25;

    private final Arc arc;
    private GreatCircle way;
    private LatLon end;
    private int lane;
    private final Path edge = new Path();
    private final Path line = new Path();
    private final Path core = new Path();

    TieArc(Arc arc, String spoken) {
        this.arc = arc;
        end = arc.to().location();
        way = GreatCircle.between(arc.from().location(), end);
        TieSign.dress(arc.tie().kind(), edge, line, core);
        line.setMouseTransparent(true);
        core.setMouseTransparent(true);
        getStyleClass().add("tie-arc");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(spoken);
        Tooltip.install(this, new Tooltip(spoken));
        getChildren().setAll(edge, line, core);
    }

    Arc arc() {
        return arc;
    }

    /**
     * Where it ends, if not at its city itself: at the sign that stands for it.
     *
     * @param lane 0 for the first tie to an end, then 1 and so on: they run side by side
     */
    void reach(LatLon place, int lane) {
        this.lane = lane;
        if (!place.equals(end)) {
            end = place;
            way = GreatCircle.between(arc.from().location(), place);
        }
    }

    LatLon end() {
        return end;
    }

    int lane() {
        return lane;
    }

    /** Set off from the others, or not. */
    void point(boolean pointed) {
        pseudoClassStateChanged(POINTED, pointed);
        line.pseudoClassStateChanged(POINTED, pointed);
        setViewOrder(pointed ? -1 : 0);
    }

    /**
     * Draws what lies in an area as the viewport sees it.
     *
     * @param area in pixels of the window; may be larger than it
     */
    void draw(Viewport view, Bounds area) {
        var elements = new ArrayList<PathElement>();
        double aside = lane * edge.getStrokeWidth();
        for (Outline outline : way.lines(TOLERANCE_PIXELS / view.worldPixels())) {
            trace(shifted(pixels(outline, view), aside), area, elements);
        }
        edge.getElements().setAll(elements);
        line.getElements().setAll(copy(elements));
        core.getElements().setAll(copy(elements));
    }

    private static List<Point> pixels(Outline outline, Viewport view) {
        var points = new ArrayList<Point>(outline.size());
        for (int i = 0; i < outline.size(); i++) {
            points.add(view.toScreen(outline.x(i), outline.y(i)));
        }
        return points;
    }

    private static List<Point> shifted(List<Point> points, double aside) {
        if (aside == 0) {
            return points;
        }
        var shifted = new ArrayList<Point>(points.size());
        for (int i = 0; i < points.size(); i++) {
            Point before = points.get(Math.max(0, i - 1));
            Point after = points.get(Math.min(points.size() - 1, i + 1));
            double right = after.x() - before.x();
            double down = after.y() - before.y();
            double length = Math.hypot(right, down);
            Point here = points.get(i);
            shifted.add(
                    new Point(here.x() - down / length * aside, here.y() + right / length * aside));
        }
        return shifted;
    }

    // Only the pieces near the window: dashes along a million pixels would cost a frame.
    private static void trace(List<Point> points, Bounds area, List<PathElement> elements) {
        boolean drawing = false;
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            boolean near =
                    Bounds.around(new double[] {from.x(), from.y(), to.x(), to.y()})
                            .grown(1)
                            .overlaps(area);
            if (near && !drawing) {
                elements.add(new MoveTo(from.x(), from.y()));
            }
            if (near) {
                elements.add(new LineTo(to.x(), to.y()));
            }
            drawing = near;
        }
    }

    private static List<PathElement> copy(List<PathElement> elements) {
        return elements.stream()
                .map(e ->
                        e instanceof MoveTo move
                                ? new MoveTo(move.getX(), move.getY())
                                : new LineTo(((LineTo) e).getX(), ((LineTo) e).getY()))
                .toList();
    }
}
