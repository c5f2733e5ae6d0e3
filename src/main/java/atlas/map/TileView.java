package atlas.map;

import atlas.geo.Mercator;
import atlas.geo.Viewport;
import atlas.map.tile.Tiles;
import com.gluonhq.maps.MapView;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.transform.Scale;

/**
 * Gluon's map, tamed: it hears no mouse, thinks that 150 E is its prime meridian, and hangs finer
 * tiles before coarser ones.
 */
final class TileView {
    // Gluon takes the next finer tiles from this far below a whole zoom on.
    private static final double TIPPING = 0.2;
    private static final double SIDE = 256;

    private final MapView map = new MapView();
    private final Parent sheet = (Parent) map.getChildrenUnmodifiable().getFirst();
    private double zoom;
    private int made;

    TileView() {
        map.setMouseTransparent(true);
        map.setFocusTraversable(false);
        sheet.getChildrenUnmodifiable().addListener(this::order);
    }

    Node node() {
        return map;
    }

    /** The zoom of the tiles shown at a zoom. */
    static int level(double zoom) {
        return (int) Math.floor(zoom + TIPPING);
    }

    /** Tiles that came in, some perhaps twice. */
    int made() {
        return made;
    }

    void resize(double width, double height) {
        map.resizeRelocate(0, 0, width, height);
    }

    void look(Viewport view) {
        zoom = view.zoom();
        map.setZoom(zoom);
        map.setCenter(view.centre().latitude(), Mercator.degreesFromMiddle(view.x()));
    }

    /** Makes Gluon load its tiles now rather than at the next pulse. */
    void layOut() {
        map.layout();
    }

    /** Hides what nobody can see; Gluon shows it again with each move. */
    void hideLower() {
        lower().filter(Node::isVisible).forEach(t -> t.setVisible(false));
    }

    /** Whether coarser tiles lie under those of the zoom. */
    boolean hasLower() {
        return lower().findAny().isPresent();
    }

    /** Whether each tile of the zoom has its picture, and there are some. */
    boolean isComplete() {
        return tiles().anyMatch(t -> level(t) == level(zoom))
                && tiles().filter(t -> level(t) == level(zoom)).allMatch(TileView::isPainted);
    }

    private Stream<Parent> lower() {
        return tiles().filter(t -> level(t) < level(zoom));
    }

    private Stream<Parent> tiles() {
        return sheet.getChildrenUnmodifiable().stream()
                .filter(Parent.class::isInstance)
                .map(Parent.class::cast);
    }

    private static boolean isPainted(Parent tile) {
        return tile.getChildrenUnmodifiable().stream()
                .allMatch(n -> n instanceof ImageView view && view.getImage() != null);
    }

    // A tile lies at 2^(zoom - own zoom) of its size.
    private int level(Parent tile) {
        double size = ((Scale) tile.getTransforms().getFirst()).getX();
        return (int) Math.round(zoom - Math.log(size) / Math.log(2));
    }

    private void order(ListChangeListener.Change<? extends Node> change) {
        while (change.next()) {
            made += change.getAddedSize();
            change.getAddedSubList().stream()
                    .filter(Parent.class::isInstance)
                    .map(Parent.class::cast)
                    .forEach(this::adopt);
        }
    }

    // The pictures overlap their neighbours, or the edges would shine through between them.
    private void adopt(Parent tile) {
        tile.setViewOrder(-level(tile));
        if (tile.getChildrenUnmodifiable().getFirst() instanceof ImageView picture) {
            picture.setX(-Tiles.BLEED);
            picture.setY(-Tiles.BLEED);
            picture.setFitWidth(SIDE + 2 * Tiles.BLEED);
            picture.setFitHeight(SIDE + 2 * Tiles.BLEED);
        }
    }
}
