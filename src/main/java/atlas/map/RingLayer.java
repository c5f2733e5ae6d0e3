package atlas.map;

import atlas.city.City;
import atlas.geo.Bounds;
import atlas.geo.LatLon;
import atlas.geo.Mercator;
import atlas.geo.Point;
import atlas.geo.Viewport;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.text.Text;

/** Circles around the selected city that tell distances where the map has no streets. */
final class RingLayer extends Region {
    static final double FROM_ZOOM = 9;

    /** From the line to the foot of the words, in heights of type. */
    private static final double BELOW = 1.05;

    private final ObservableValue<Viewport> viewport;
    private final ObservableValue<Optional<City>> city;
    private final List<Ring> rings;

    /** One circle with its label. */
    private record Ring(double kilometres, Circle circle, Text label) {
        static Ring of(double kilometres) {
            var circle = new Circle();
            circle.getStyleClass().add("distance-ring");
            var label = new Text();
            label.getStyleClass().add("distance-label");
            return new Ring(kilometres, circle, label);
        }

        Bounds words() {
            var box = label.getBoundsInParent();
            return new Bounds(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        }

        void stand(Point middle, double radius) {
            circle.setRadius(radius);
            label.setVisible(radius > label.getFont().getSize() * 2.5);
            circle.setTranslateX(middle.x());
            circle.setTranslateY(middle.y());
            double half = label.getLayoutBounds().getWidth() / 2;
            label.setTranslateX(Math.rint(middle.x() - half));
            // Outside, for there the line curves away from the words.
            label.setTranslateY(Math.rint(middle.y() + radius + label.getFont().getSize() * BELOW));
        }
    }

    RingLayer(
            ObservableValue<Optional<City>> city,
            Messages messages,
            ObservableValue<Viewport> viewport) {
        this.viewport = viewport;
        this.city = city;
        rings = Stream.of(1, 2, 5).map(km -> Ring.of(km)).toList();
        setMouseTransparent(true);
        getStyleClass().add("ring-layer");
        rings.forEach(r -> getChildren().addAll(r.circle(), r.label()));
        var _ =
                messages.languageProperty()
                        .subscribe(_ ->
                                rings.forEach(r ->
                                        r.label()
                                                .setText(
                                                        ScaleBarPane.distance(
                                                                messages, r.kilometres()))));
        var _ = city.subscribe(_ -> place());
        var _ = viewport.subscribe(_ -> place());
    }

    /** What the words cover, in pixels of the world at the view's zoom. */
    List<Bounds> taken() {
        Viewport view = viewport.getValue();
        if (!isVisible()) {
            return List.of();
        }
        double left = view.x() * view.worldPixels() - view.width() / 2;
        double top = view.y() * view.worldPixels() - view.height() / 2;
        return rings.stream()
                .filter(r -> r.label().isVisible())
                .map(r -> r.words().moved(left, top))
                .toList();
    }

    private void place() {
        Viewport view = viewport.getValue();
        Optional<City> middle = city.getValue().filter(_ -> view.zoom() >= FROM_ZOOM);
        setVisible(middle.isPresent());
        middle.ifPresent(c -> place(view, c.location()));
    }

    private void place(Viewport view, LatLon middle) {
        double pixels = view.worldPixels() / Mercator.kilometresPerWorld(middle.latitude());
        Point point = view.toScreen(middle);
        rings.forEach(r -> r.stand(point, r.kilometres() * pixels));
    }
}
