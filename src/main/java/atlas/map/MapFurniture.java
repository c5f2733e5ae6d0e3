package atlas.map;

import atlas.city.Milieu;
import atlas.geo.Bounds;
import atlas.geo.Viewport;
import atlas.state.Navigator;
import atlas.state.ViewState;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** What stands on the map's edges: legend, buttons, years, scale bar, attribution. */
final class MapFurniture extends Region {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");
    private static final double NARROW_EM = 50;
    private static final double LOW_EM = 40;
    // With the gaps beside it.
    private static final double LEGEND_EM = 20;

    private final Navigator navigator;
    private final Legend legend;
    private final FlowPane regions;
    private final Region zoom;
    private final Region related;
    private final Region meaning;
    private final Region scale;
    private final YearPane years;
    private final Label attribution = new Label();
    private final Region focus = new Region();

    MapFurniture(
            MapContext context,
            MapModel model,
            LinkLegend meaning,
            Journey journey,
            YearPane years,
            ObservableValue<Viewport> viewport,
            ObservableValue<List<Milieu>> milieus) {
        var buttons = new MapButtons(context.messages(), journey, context.navigator());
        navigator = context.navigator();
        legend = new Legend(context, model, milieus);
        var _ = navigator.part(ViewState::region).subscribe((_, _) -> requestLayout());
        regions = buttons.regions();
        related = buttons.links();
        this.meaning = meaning;
        zoom = buttons.zoom();
        this.years = years;
        scale = new ScaleBarPane(viewport, context.messages());
        attribution.textProperty().bind(context.messages().live("map.attribution"));
        attribution.getStyleClass().add("attribution");
        attribution.setMouseTransparent(true);
        focus.getStyleClass().add("map-focus");
        focus.setMouseTransparent(true);
        getStyleClass().add("map-furniture");
        setPickOnBounds(false);
        getChildren()
                .setAll(focus, scale, attribution, legend, regions, related, zoom, meaning, years);
        var _ = context.settings().bare().subscribe(this::bare);
        var _ =
                navigator
                        .part(ViewState::frame)
                        .subscribe((_, _) -> bare(context.settings().bare().get()));
    }

    /** Before a class only what tells something stays: no buttons, and no part that is folded. */
    private void bare(boolean bare) {
        Stream.of(regions, related, zoom).forEach(part -> part.setVisible(!bare));
        legend.setVisible(!bare || navigator.now().frame().legend());
        years.setVisible(!bare || navigator.now().frame().years());
        requestLayout();
    }

    /** What covers the map, in its pixels. */
    List<Bounds> covered() {
        return Stream.of(legend, regions, related, zoom, meaning, scale, attribution, years)
                .filter(Node::isVisible)
                .map(MapFurniture::ground)
                .toList();
    }

    // Its own ground: what hangs over it comes and goes with the pointer.
    private static Bounds ground(Region part) {
        double left = part.getLayoutX();
        double top = part.getLayoutY();
        return new Bounds(left, top, left + part.getWidth(), top + part.getHeight());
    }

    /** Tells when something on the map has come to cover another part of it. */
    void whenMoved(Runnable action) {
        var _ = legend.boundsInParentProperty().subscribe((_, _) -> action.run());
        var _ = meaning.boundsInParentProperty().subscribe((_, _) -> action.run());
        var _ = regions.boundsInParentProperty().subscribe((_, _) -> action.run());
        var _ = years.layoutYProperty().subscribe((_, _) -> action.run());
    }

    /**
     * How much of the edges is covered while the map looks at a region: at the left by the legend,
     * unless that is folded there.
     */
    Insets covered(atlas.state.Region region) {
        Insets open = edges();
        boolean legendIsOpen = navigator.now().frame().legend() && !squeezes(region, open);
        return legendIsOpen
                ? open
                : new Insets(open.getTop(), open.getRight(), open.getBottom(), 0);
    }

    // With the legend open.
    private Insets edges() {
        double gap = em();
        double width = years.isOpen() ? getWidth() - gap : -1;
        return new Insets(
                gap + regions.prefHeight(-1),
                0,
                Math.ceil(years.prefHeight(width) + gap / 2),
                LEGEND_EM * gap);
    }

    // Where the legend would lie on the region it starts folded.
    private boolean squeezes(atlas.state.Region region, Insets open) {
        double gap = em();
        var window = new Viewport(0.5, 0.5, 0, Math.max(1, getWidth()), Math.max(1, getHeight()));
        return getWidth() < gap * NARROW_EM
                || getHeight() < gap * LOW_EM
                || !Regions.hasRoomBeside(region, window, open);
    }

    /** Pixels of the type that the distances here are multiples of. */
    double em() {
        return attribution.getFont().getSize();
    }

    /** How much of the lower edge the years cover. */
    double bottomInset() {
        return years.isVisible() ? getHeight() - years.getLayoutY() : 0;
    }

    /** In one line if there is room, else in as many as it takes. */
    private static void wrap(FlowPane pane, double room) {
        double line =
                pane.getChildren().stream().mapToDouble(c -> Math.ceil(c.prefWidth(-1)) + 1).sum();
        pane.setPrefWrapLength(Math.max(1, Math.min(line, room)));
    }

    @Override
    protected void layoutChildren() {
        double gap = em();
        pseudoClassStateChanged(NARROW, getWidth() < gap * NARROW_EM);
        double right = getWidth() - gap;
        double foot = getHeight() - gap / 2;
        wrap(regions, getWidth() - 2 * gap);
        legend.squeeze(squeezes(navigator.now().region(), edges()));
        // Each gets its size once: what is sized twice is drawn anew, and asks for another layout.
        List.of(scale, attribution, legend, regions, related, zoom, meaning)
                .forEach(Node::autosize);
        focus.resizeRelocate(0, 0, getWidth(), getHeight());
        double widest = Math.max(0, getWidth() - gap);
        double width = years.isOpen() ? widest : Math.min(years.prefWidth(-1), widest);
        years.resize(width, years.prefHeight(width));
        years.relocate(gap / 2, foot - years.getHeight());
        double bottom = (years.isVisible() ? years.getLayoutY() : foot) - gap / 4;
        boolean beside = zoom.getWidth() + regions.getWidth() + 2.5 * gap <= getWidth();
        zoom.relocate(right - zoom.getWidth(), beside ? gap : 1.5 * gap + regions.getHeight());
        attribution.relocate(right - attribution.getWidth(), bottom - attribution.getHeight());
        boolean oneLine = scale.getWidth() + attribution.getWidth() + 3 * gap <= getWidth();
        double under = oneLine ? 0 : attribution.getHeight();
        scale.relocate(gap, bottom - under - scale.getHeight());
        years.clear(
                gap * 2 + scale.getWidth() - years.getLayoutX(),
                attribution.getLayoutX() - gap - years.getLayoutX());
        legend.relocate(gap, scale.getLayoutY() - gap / 2 - legend.getHeight());
        double regionsEnd = beside ? zoom.getLayoutX() - gap / 2 : right;
        regions.relocate(Math.max(0, regionsEnd - regions.getWidth()), gap);
        related.relocate(
                Math.max(0, zoom.getLayoutX() - gap / 2 - related.getWidth()),
                1.5 * gap + regions.getHeight());
        meaning.relocate(
                right - meaning.getWidth(),
                attribution.getLayoutY() - gap / 2 - meaning.getHeight());
    }
}
