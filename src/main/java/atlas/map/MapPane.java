package atlas.map;

import atlas.geo.Viewport;
import atlas.ui.Look;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The map with all that lies on it. */
public final class MapPane extends Region {
    private static final Duration REST = Duration.millis(400);

    private final Pilot pilot;
    private final TileSurface earth;
    private final CityLayer cities;

    public MapPane(MapContext context, MapModel model) {
        pilot =
                new Pilot(
                        context.navigator(),
                        context.background(),
                        context.settings().reducedMotion());
        earth = new TileSurface(context.tiles(), pilot.viewport());
        var guide = new Guide(context, model, pilot);
        cities = new CityLayer(context, model, pilot.viewport(), marker -> heed(marker, guide));
        getStyleClass().add("map-pane");
        getChildren().setAll(earth, cities);
        Gestures.on(this, pilot);
        tidyAtRest();
    }

    /** Whether all that the view shows is painted as finely as it can be. */
    public ReadOnlyBooleanProperty ready() {
        return earth.ready();
    }

    /** Whether the map is on its way somewhere. */
    boolean isMoving() {
        return pilot.isFlying();
    }

    /** The rules of appearance, to be added to a scene. */
    public static String sheet() {
        return Look.sheet(MapPane.class, "map.css");
    }

    @Override
    protected void layoutChildren() {
        pilot.resize(getWidth(), getHeight());
        for (var layer : getManagedChildren()) {
            layoutInArea(
                    layer,
                    0,
                    0,
                    getWidth(),
                    getHeight(),
                    0,
                    javafx.geometry.HPos.LEFT,
                    javafx.geometry.VPos.TOP);
        }
    }

    private void heed(CityMarker marker, Guide guide) {
        marker.setOnMouseClicked(event -> {
            guide.choose(marker.city());
            event.consume();
        });
        marker.count()
                .setOnMouseClicked(event -> {
                    var heap = new java.util.ArrayList<>(cities.behind(marker));
                    heap.add(marker.city());
                    guide.open(heap);
                    event.consume();
                });
    }

    private void tidyAtRest() {
        var rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> earth.tidy());
        var _ = pilot.viewport().subscribe((Viewport _) -> rest.playFromStart());
    }
}
