package atlas.app;

import atlas.compare.CompareModel;
import atlas.compare.ComparePane;
import atlas.library.LibraryPane;
import atlas.map.MapContext;
import atlas.map.MapModel;
import atlas.map.MapPane;
import atlas.map.tile.Tiles;
import atlas.profile.CityPane;
import atlas.ranking.RankingModel;
import atlas.ranking.RankingPane;
import atlas.state.Navigator;
import atlas.state.View;
import atlas.state.ViewState;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The views without what is only for the hand; each is made when it is first needed. */
final class Easel extends StackPane {
    private static final double PANEL_SHARE = 0.44;

    private final Contexts contexts;
    private final Navigator navigator;
    private final MapContext maps;
    private final Map<View, Canvas> canvases = new EnumMap<>(View.class);

    /**
     * What one view is drawn on.
     *
     * @param map where the camera counts
     */
    private record Canvas(Region whole, Region map, BooleanSupplier complete) {}

    Easel(Contexts contexts, Tiles tiles) {
        this.contexts = contexts;
        navigator = contexts.navigator();
        maps = contexts.map(tiles);
        getStyleClass().addAll("window", "easel");
        pseudoClassStateChanged(Window.BARE, true);
        var _ =
                navigator
                        .part(ViewState::view)
                        .subscribe(view -> getChildren().setAll(canvas(view).whole()));
    }

    /** The part in which the camera counts. */
    Region map() {
        return canvas(navigator.now().view()).map();
    }

    /** Whether it shows all that was asked for. */
    boolean isComplete() {
        return canvas(navigator.now().view()).complete().getAsBoolean();
    }

    private Canvas canvas(View view) {
        return Objects.requireNonNull(canvases.computeIfAbsent(view, this::make));
    }

    private Canvas make(View view) {
        return switch (view) {
            // Where tours are chosen there is nothing to show a class but the map behind.
            case MAP, PRESENT -> cities();
            case INDEX -> {
                var context = contexts.ranking();
                var pane = new RankingPane(context, new RankingModel(context));
                yield new Canvas(pane, pane, pane::isComplete);
            }
            case COMPARE -> {
                var context = contexts.compare(maps);
                var pane = new ComparePane(context, new CompareModel(context));
                yield new Canvas(pane, pane, pane::isComplete);
            }
            case LIBRARY -> {
                var pane = new LibraryPane(contexts.library());
                yield new Canvas(pane, pane, pane::isComplete);
            }
        };
    }

    private Canvas cities() {
        var model = new MapModel(navigator, maps.cities(), maps.known(), maps.score());
        var map = new MapPane(maps, model);
        var panel = new CityPane(contexts.city());
        var frame = new BorderPane(map);
        frame.setRight(panel);
        panel.managedProperty().bind(panel.visibleProperty());
        panel.visibleProperty()
                .bind(navigator.part(s -> s.frame().panel() && s.city().isPresent()));
        panel.maxWidthProperty().bind(Bindings.multiply(PANEL_SHARE, frame.widthProperty()));
        return new Canvas(
                frame,
                map,
                () ->
                        map.ready().get()
                                && map.isShaded()
                                && panel.loaded()
                                        .get()
                                        .map(d -> d.city().id())
                                        .equals(navigator.now().city()));
    }
}
