package atlas.map;

import atlas.geo.Viewport;
import atlas.map.tile.Tiles;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/**
 * The painted earth. Three pictures lie on each other: the whole world, coarse; the tiles as they
 * were, when all of them are being exchanged; the tiles as they are. The lower ones show only until
 * the upper ones are complete, so that there is never a hole.
 */
final class TileSurface extends Region {
    // The map component never forgets a tile, nor one it has laid under others; a fresh one is
    // cheap because the pictures are kept elsewhere.
    private static final int MANY_TILES = 64;
    private static final int TOO_MANY_TILES = 100;

    // The first map needs no picture behind it, and is to be seen before one is painted.
    private static final Duration BEFORE_WORLD = Duration.millis(300);
    private static final Duration BEFORE_KEEPING = Duration.seconds(2);

    private final Tiles tiles;
    private final ObservableValue<Viewport> viewport;
    private final ImageView world = new ImageView();
    private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
    private TileView shown;
    private Optional<TileView> before = Optional.empty();

    TileSurface(Tiles tiles, ObservableValue<Viewport> viewport) {
        this.tiles = tiles;
        this.viewport = viewport;
        shown = new TileView();
        setMouseTransparent(true);
        getStyleClass().add("map-sea");
        setClip(Crop.of(this));
        getChildren().setAll(world, shown.node());
        var _ = viewport.subscribe(this::look);
        var _ = tiles.revision().subscribe((_, _) -> exchange());
        var _ = tiles.painted().subscribe((_, _) -> check());
        atRest(BEFORE_WORLD, this::paintFirstWorld);
    }

    /** Whether every tile of the view is painted as finely as it can be. */
    ReadOnlyBooleanProperty ready() {
        return ready.getReadOnlyProperty();
    }

    /** Drops what the map component has piled up; to be called when nothing moves. */
    void tidy() {
        if (ready.get() && (shown.hasLower() || shown.made() > MANY_TILES)) {
            exchange();
        }
    }

    /** From now on the next start finds the tiles painted that this showed when it rested last. */
    void keepAtRest() {
        atRest(
                BEFORE_KEEPING,
                () -> {
                    Viewport view = viewport.getValue();
                    tiles.keep(view, TileView.level(view.zoom()));
                });
    }

    private void atRest(Duration time, Runnable action) {
        var rest = new PauseTransition(time);
        rest.setOnFinished(_ -> action.run());
        var _ =
                ready.subscribe(complete -> {
                    rest.stop();
                    if (complete) {
                        rest.play();
                    }
                });
    }

    @Override
    protected void layoutChildren() {
        shown.resize(getWidth(), getHeight());
        before.ifPresent(b -> b.resize(getWidth(), getHeight()));
        shown.layOut();
        check();
    }

    private void look(Viewport view) {
        if (shown.made() > TOO_MANY_TILES && ready.get()) {
            exchange();
            return;
        }
        ready.set(false);
        world.setVisible(true);
        double side = view.worldPixels();
        world.setFitWidth(side);
        world.setFitHeight(side);
        world.relocate(view.width() / 2 - view.x() * side, view.height() / 2 - view.y() * side);
        before.ifPresent(b -> b.look(view));
        shown.look(view);
        requestLayout();
    }

    private void exchange() {
        paintWorld();
        before.ifPresent(b -> getChildren().remove(b.node()));
        before = Optional.of(shown);
        shown = new TileView();
        getChildren().add(shown.node());
        look(viewport.getValue());
    }

    private void paintFirstWorld() {
        if (world.getImage() == null) {
            paintWorld();
        }
    }

    private void paintWorld() {
        var _ = tiles.world().thenAccept(world::setImage);
    }

    private void check() {
        Viewport view = viewport.getValue();
        boolean complete =
                getWidth() > 1
                        && getHeight() > 1
                        && shown.isComplete()
                        && tiles.isFinest(TileView.level(view.zoom()));
        if (complete) {
            before.ifPresent(b -> getChildren().remove(b.node()));
            before = Optional.empty();
            world.setVisible(false);
            shown.hideLower();
        }
        ready.set(complete);
    }
}
