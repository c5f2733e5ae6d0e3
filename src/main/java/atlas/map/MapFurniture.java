package atlas.map;

import atlas.geo.Viewport;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What stands on the map's edges: legend, buttons, scale bar, attribution. */
final class MapFurniture extends Region {
    private final Region legend;
    private final Region regions;
    private final Region zoom;
    private final Region scale;
    private final Label attribution = new Label();
    private final Region focus = new Region();

    MapFurniture(
            MapContext context,
            MapModel model,
            Journey journey,
            ObservableValue<Viewport> viewport) {
        var buttons = new MapButtons(context.messages(), journey);
        legend = new Legend(context, model);
        regions = buttons.regions();
        zoom = buttons.zoom();
        scale = new ScaleBarPane(viewport, context.messages());
        attribution.textProperty().bind(context.messages().live("map.attribution"));
        attribution.getStyleClass().add("attribution");
        attribution.setMouseTransparent(true);
        focus.getStyleClass().add("map-focus");
        focus.setMouseTransparent(true);
        getStyleClass().add("map-furniture");
        setPickOnBounds(false);
        getChildren().setAll(focus, scale, attribution, legend, regions, zoom);
    }

    @Override
    protected void layoutChildren() {
        double gap = attribution.getFont().getSize();
        double right = getWidth() - gap;
        double bottom = getHeight() - gap / 2;
        getChildren().forEach(child -> child.autosize());
        focus.resizeRelocate(0, 0, getWidth(), getHeight());
        zoom.relocate(right - zoom.getWidth(), gap);
        attribution.relocate(right - attribution.getWidth(), bottom - attribution.getHeight());
        scale.relocate(gap, bottom - scale.getHeight());
        legend.relocate(gap, scale.getLayoutY() - gap / 2 - legend.getHeight());
        regions.relocate(Math.max(0, zoom.getLayoutX() - gap / 2 - regions.getWidth()), gap);
    }
}
