package atlas.profile;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Where a value stands among those of the panel: a tick for every city, a bar for this one. */
final class PlaceStrip extends Region {
    private final List<Double> all;
    private final double own;
    private final boolean reversed;
    private final double lowest;
    private final double highest;
    private final Line track = new Line();
    private final Path others = new Path();
    private final Region mark = new Region();

    /**
     * @param all the values of every city, this one too
     * @param reversed less is better, so that better always stands to the right
     */
    PlaceStrip(List<Double> all, double own, boolean reversed) {
        this(
                all,
                own,
                reversed,
                all.stream().mapToDouble(v -> v).min().orElse(own),
                all.stream().mapToDouble(v -> v).max().orElse(own));
    }

    /** Of scores, which all stand on the same line from 0 to 100. */
    static PlaceStrip ofScores(List<Double> all, double own) {
        return new PlaceStrip(all, own, false, 0, 100);
    }

    private PlaceStrip(
            List<Double> all, double own, boolean reversed, double lowest, double highest) {
        this.lowest = lowest;
        this.highest = highest;
        this.all = List.copyOf(all);
        this.own = own;
        this.reversed = reversed;
        getStyleClass().add("place-strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        track.getStyleClass().add("place-track");
        others.getStyleClass().add("place-others");
        mark.getStyleClass().add("place-mark");
        setMouseTransparent(true);
        getChildren().addAll(track, others, mark);
    }

    /** From 0 at the worst end of the line to 1 at the best. */
    double position(double value) {
        if (highest <= lowest) {
            return 0.5;
        }
        double position = (value - lowest) / (highest - lowest);
        return reversed ? 1 - position : position;
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        double thickness = mark.prefWidth(-1);
        double length = getWidth() - thickness;
        track.setStartX(0);
        track.setEndX(getWidth());
        track.setStartY(height / 2);
        track.setEndY(height / 2);
        others.getElements().clear();
        for (double value : all) {
            double x = thickness / 2 + length * position(value);
            others.getElements().addAll(new MoveTo(x, height / 4), new LineTo(x, height * 3 / 4));
        }
        mark.resizeRelocate(length * position(own), 0, thickness, height);
    }
}
