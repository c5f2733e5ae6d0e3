package atlas.ui;

import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;

/** One axis: its line, the sector in which the pointer means it, its label with the values. */
final class RadarSpoke {
    static final PseudoClass HIGHLIGHTED = PseudoClass.getPseudoClass("highlighted");
    private static final double MIDDLE_OF_AN_EDGE = 100 * Math.cos(Math.PI / RadarGeometry.AXES);
    private static final int PLACES = 14;
    private static final int PLACES_AT_THE_TOP = 24;

    private static final String NONE_BESIDE_ANOTHER = "–";

    private final int axis;
    private final Polygon sector = new Polygon();
    private final Line line = new Line();
    private final Label name = new Label();
    private final VBox label = new VBox(name);

    RadarSpoke(int axis, RadarWords words) {
        this.axis = axis;
        RadarData data = words.data();
        int places = axis == 0 ? PLACES_AT_THE_TOP : PLACES;
        name.setText(TwoLines.wrap(data.axes().get(axis).label(), places));
        name.getStyleClass().add("radar-name");
        label.getStyleClass().addAll("radar-label", side());
        label.getChildren().add(values(words));
        label.setAccessibleRole(AccessibleRole.BUTTON);
        label.setAccessibleText(words.axis(axis));
        sector.getStyleClass().add("radar-sector");
        line.getStyleClass().add(data.missing(axis) ? "radar-axis-missing" : "radar-axis");
        line.setMouseTransparent(true);
    }

    /** What reacts to the pointer. */
    List<Node> targets() {
        return List.of(sector, label);
    }

    Node sector() {
        return sector;
    }

    Node line() {
        return line;
    }

    /** Takes the keyboard's focus for the axis. */
    Node label() {
        return label;
    }

    double em() {
        return name.getFont().getSize();
    }

    Dimension2D size() {
        return new Dimension2D(
                label.snapSizeX(label.prefWidth(-1)), label.snapSizeY(label.prefHeight(-1)));
    }

    void highlight(boolean highlighted) {
        for (Node node : List.of(sector, line, label)) {
            node.pseudoClassStateChanged(HIGHLIGHTED, highlighted);
        }
    }

    void place(RadarGeometry geometry, Rectangle2D box) {
        label.resizeRelocate(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight());
        Point2D centre = geometry.centre();
        Point2D end = geometry.at(axis, 100);
        line.setStartX(centre.getX());
        line.setStartY(centre.getY());
        line.setEndX(end.getX());
        line.setEndY(end.getY());
        Shapes.points(
                sector,
                List.of(
                        centre,
                        geometry.at(axis - 0.5, MIDDLE_OF_AN_EDGE),
                        end,
                        geometry.at(axis + 0.5, MIDDLE_OF_AN_EDGE)));
    }

    private HBox values(RadarWords words) {
        var row = new HBox();
        row.getStyleClass().addAll("radar-values", side());
        List<RadarData.Series> series = words.data().series();
        if (words.data().missing(axis)) {
            row.getChildren().add(value(missing(words), "radar-none"));
            return row;
        }
        for (int which = 0; which < series.size(); which++) {
            RadarData.Spoke spoke = series.get(which).spokes().get(axis);
            boolean known = spoke.value().isPresent();
            row.getChildren()
                    .add(
                            value(
                                    known ? words.value(spoke) : NONE_BESIDE_ANOTHER,
                                    known
                                            ? "radar-value-" + RadarTrace.LETTERS.get(which)
                                            : "radar-none"));
        }
        return row;
    }

    /** With several series the one that comes nearest to a value speaks for all. */
    private String missing(RadarWords words) {
        return words.data().series().stream()
                .map(s -> s.spokes().get(axis))
                .max(Comparator.comparingInt(RadarData.Spoke::known))
                .map(words::value)
                .orElseThrow();
    }

    private static Label value(String text, String styleClass) {
        var value = new Label(text);
        value.getStyleClass().add(styleClass);
        return value;
    }

    private String side() {
        double across = RadarGeometry.across(axis);
        if (Math.abs(across) < 0.1) {
            return "radar-centred";
        }
        return across > 0 ? "radar-right" : "radar-left";
    }
}
