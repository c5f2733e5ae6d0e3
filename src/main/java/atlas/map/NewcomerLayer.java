package atlas.map;

import atlas.city.City;
import atlas.geo.Point;
import atlas.geo.Viewport;
import atlas.state.ViewState;
import atlas.ui.FieldBadge;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** A ring that spreads from each city which joined in the year, once, when the year is reached. */
final class NewcomerLayer extends Region {
    private static final double SECONDS = 0.9;
    private static final double FROM_EM = 0.7;
    private static final double SPREAD_EM = 1.6;

    private final MapModel model;
    private final ObservableValue<Viewport> viewport;
    private final ObservableBooleanValue reducedMotion;
    private final Type type = new Type();
    private final Spread spread = new Spread();
    private List<Ring> rings = List.of();

    private record Ring(City city, Circle circle) {}

    NewcomerLayer(MapContext context, MapModel model, ObservableValue<Viewport> viewport) {
        this.model = model;
        this.viewport = viewport;
        reducedMotion = context.settings().reducedMotion();
        setMouseTransparent(true);
        getStyleClass().add("newcomer-layer");
        getChildren().add(type);
        var _ = context.navigator().part(ViewState::year).subscribe((_, year) -> welcome(year));
        var _ = viewport.subscribe((Viewport _) -> place());
    }

    private void welcome(int year) {
        end();
        if (reducedMotion.get() || getScene() == null) {
            return;
        }
        rings =
                model.shown().getValue().stream()
                        .filter(city -> city.joinsIn(year))
                        .filter(this::isInSight)
                        .map(city -> ring(city, year))
                        .toList();
        getChildren().addAll(circles());
        if (!rings.isEmpty()) {
            place();
            spread.start();
        }
    }

    private void end() {
        spread.stop();
        getChildren().removeAll(circles());
        rings = List.of();
    }

    private List<Circle> circles() {
        return rings.stream().map(Ring::circle).toList();
    }

    private boolean isInSight(City city) {
        Viewport view = viewport.getValue();
        Point point = view.toScreen(city.location());
        return point.x() > 0
                && point.x() < view.width()
                && point.y() > 0
                && point.y() < view.height();
    }

    private static Ring ring(City city, int year) {
        var circle = new Circle();
        circle.getStyleClass().addAll("newcomer", FieldBadge.styleClass(city.field(year)));
        circle.setManaged(false);
        // A shape that is filled, be it with nothing, goes through an image of its own when it
        // fades.
        circle.setFill(null);
        return new Ring(city, circle);
    }

    private void place() {
        for (Ring ring : rings) {
            Point point = viewport.getValue().toScreen(ring.city().location());
            ring.circle().setTranslateX(Math.rint(point.x()));
            ring.circle().setTranslateY(Math.rint(point.y()));
        }
    }

    private final class Spread extends AnimationTimer {
        private long began;

        @Override
        public void start() {
            began = 0;
            show(0);
            super.start();
        }

        @Override
        public void handle(long now) {
            began = began == 0 ? now : began;
            double share = (now - began) / 1e9 / SECONDS;
            if (share >= 1) {
                end();
            } else {
                show(1 - (1 - share) * (1 - share));
            }
        }

        private void show(double share) {
            double em = type.em();
            for (Ring ring : rings) {
                ring.circle().setRadius(em * (FROM_EM + SPREAD_EM * share));
                ring.circle().setOpacity(1 - share);
            }
        }
    }
}
