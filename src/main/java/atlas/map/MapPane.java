package atlas.map;

import atlas.city.City;
import atlas.geo.Bounds;
import atlas.geo.Viewport;
import atlas.state.Study;
import atlas.state.ViewState;
import atlas.ui.Command;
import atlas.ui.CompareGestures;
import atlas.ui.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** The map with all that lies on it. */
public final class MapPane extends Region {
    private static final Duration REST = Duration.millis(400);
    private static final double CLEAR_EM = 1.5;
    private static final Duration SETTLE = Duration.millis(150);

    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final MapContext context;
    private final Pilot pilot;
    private final Journey journey;
    private final Guide guide;
    private final TileSurface earth;
    private final RingLayer rings;
    private final ArcLayer arcs;
    private final CityLayer cities;
    private final CompareGestures compare;
    private final MilieuLayer milieus;
    private final NewcomerLayer newcomers;
    private final MapFurniture furniture;
    private final CityCard card;
    private final MapKeys keys;
    private final BooleanProperty settled = new SimpleBooleanProperty();
    private final BooleanBinding ready;
    private Frame framed = new Frame(0, 0, 0);
    // Names keep clear of what stands on the map from the first picture on.
    private Optional<Runnable> waiting = Optional.of(this::clear);

    /** Shows what the context's navigator says. */
    public MapPane(MapContext context, MapModel model) {
        this.context = context;
        pilot =
                new Pilot(
                        context.navigator(),
                        context.background(),
                        context.settings().reducedMotion());
        var viewport = pilot.viewport();
        journey = new Journey(context.navigator(), pilot, this::covered);
        guide = new Guide(context, model, pilot);
        context.tiles().expect(pilot.expected(), TileView.level(pilot.expected().zoom()));
        earth = new TileSurface(context.tiles(), viewport);
        earth.keepAtRest();
        rings = new RingLayer(guide.city(), context.messages(), viewport);
        var links = new LinkModel(context, model);
        arcs = new ArcLayer(context, links, viewport, guide::choose);
        compare =
                new CompareGestures(
                        context.navigator(), context.messages(), id -> model.city(Optional.of(id)));
        cities = new CityLayer(context, model, links, pilot, this::heed, guide::choose);
        cities.keepFree(guide.milieus());
        arcs.follow(cities.standing());
        pilot.keep(() -> guide.city().getValue().map(City::location), this::bottomInset);
        milieus = new MilieuLayer(context, guide.places(), viewport, this::taken);
        newcomers = new NewcomerLayer(context, model, viewport);
        var chronicle = new Chronicle(context, model);
        var player = new Player(context.navigator(), chronicle.network(), new Pulse());
        var years = new YearPane(context, chronicle, player);
        var meaning =
                new LinkLegend(
                        context.navigator(),
                        context.messages(),
                        links.bonds(),
                        arcs.tooNear(),
                        guide::open);
        furniture =
                new MapFurniture(
                        context, model, meaning, journey, years, viewport, milieus.shown());
        card = new CityCard(context);
        ready =
                earth.ready()
                        .and(pilot.flying().not())
                        .and(guide.loading().not())
                        .and(links.loading().not())
                        .and(settled);
        getChildren().setAll(earth, rings, arcs, newcomers, cities, milieus, furniture, card);
        getStyleClass().add("map-pane");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        accessibleTextProperty().bind(context.messages().live("map.spoken.map"));
        Gestures.on(this, pilot);
        keys =
                new MapKeys(
                        this,
                        journey,
                        player,
                        List.of(this::cityStops, milieus::stops, arcs::stops));
        var _ = focusedProperty().subscribe(_ -> pseudoClassStateChanged(REACHED, false));
        // Else names far off the map's edge would lie over the rest of the window.
        setClip(Crop.of(this));
        hideTheCardWhenMoving();
        tidyAtRest();
        settleAtRest();
    }

    /** Whether the signs have the colours that the view state asks for. */
    public boolean isShaded() {
        var asked = context.navigator().now().study().shading();
        return context.shade().getValue().map(Shade::by).orElse(Study.Shading.FIELD) == asked;
    }

    /** What the keys do while the focus is on the map. */
    public List<Command> commands() {
        return keys.onMap();
    }

    /** What the keys do to the years while the focus is on the map. */
    public List<Command> yearCommands() {
        return keys.onYears();
    }

    /** Of those, what the keys do wherever the focus is in the map view. */
    public List<Command> everywhere() {
        return keys.everywhere();
    }

    /** Puts the focus on the map, and shows that it is there, as after the Tab key. */
    public void takeFocus() {
        requestFocus();
        pseudoClassStateChanged(REACHED, isFocused());
    }

    /** What the keys do while the focus is on a city, a milieu or a tie of the map. */
    public List<Command> signCommands() {
        return keys.onSign();
    }

    /** Whether the map stands where it should and is painted as finely as it can be. */
    public ObservableBooleanValue ready() {
        return ready;
    }

    /** Goes to a city and looks at it, also where it is selected already. */
    public void visit(String city) {
        guide.visit(city);
    }

    /** Looks at the whole region of the view state; no step that could be taken back. */
    public void fit() {
        waiting = Optional.of(journey::fit);
        requestLayout();
    }

    /** Sends the map to a region, so near that the region fills it; waits for a size if need be. */
    public void show(atlas.state.Region region) {
        if (getWidth() <= 1) {
            waiting = Optional.of(() -> journey.show(region));
        } else {
            journey.show(region);
        }
    }

    /** The rules of appearance, to be added to a scene. */
    public static String sheet() {
        return Look.sheet(MapPane.class, "map.css");
    }

    @Override
    protected void layoutChildren() {
        pilot.resize(getWidth(), getHeight());
        for (var layer : getManagedChildren()) {
            layer.resizeRelocate(0, 0, getWidth(), getHeight());
        }
        if (getWidth() > 1) {
            var due = waiting;
            waiting = Optional.empty();
            due.ifPresent(action -> {
                // What covers the map counts, so it must have its place first.
                furniture.layout();
                action.run();
                cities.begin();
            });
        }
    }

    private List<Bounds> taken() {
        return Stream.concat(cities.taken().stream(), rings.taken().stream()).toList();
    }

    private List<SignStop> cityStops() {
        return cities.visibleMarkers().stream()
                .map(m -> m.stop(() -> guide.choose(m.city())))
                .toList();
    }

    private void heed(CityMarker marker) {
        Gestures.onClick(marker, () -> guide.choose(marker.city()));
        marker.onCount(() -> open(marker));
        compare.receive(marker, () -> Optional.of(marker.city()));
        marker.setOnMouseEntered(_ -> showCard(marker));
        marker.setOnMouseExited(_ -> card.hide());
        var _ =
                marker.focusedProperty()
                        .subscribe((_, focused) -> {
                            if (focused) {
                                showCard(marker);
                            } else {
                                card.hide();
                            }
                        });
    }

    private void open(CityMarker marker) {
        var heap = new ArrayList<>(cities.behind(marker));
        heap.add(marker.city());
        guide.open(heap);
    }

    private void showCard(CityMarker marker) {
        card.show(
                marker.city(),
                marker.getTranslateX(),
                marker.getTranslateY(),
                getWidth(),
                getHeight());
    }

    private void hideTheCardWhenMoving() {
        var _ = pilot.viewport().subscribe((Viewport _) -> card.hide());
        var _ = context.messages().languageProperty().subscribe(_ -> card.hide());
        var _ = context.navigator().part(ViewState::focus).subscribe((_, _) -> card.hide());
    }

    private Insets covered(atlas.state.Region region) {
        return furniture.covered(region);
    }

    private double bottomInset() {
        return furniture.bottomInset();
    }

    private void settleAtRest() {
        var rest = new PauseTransition(SETTLE);
        rest.setOnFinished(_ -> settle());
        Runnable unsettle =
                () -> {
                    settled.set(false);
                    rest.playFromStart();
                };
        var _ = pilot.viewport().subscribe((Viewport _) -> unsettle.run());
        var _ = guide.milieus().subscribe(_ -> unsettle.run());
        furniture.whenMoved(unsettle);
    }

    private void settle() {
        clear();
        settled.set(true);
    }

    private void clear() {
        var covered = furniture.covered();
        clearTheCity(covered);
        cities.settle(covered);
        milieus.settle(covered);
    }

    // After another size of the window or of the type: what was clear may have come to be covered.
    private void clearTheCity(List<Bounds> covered) {
        var now = new Frame(getWidth(), getHeight(), furniture.em());
        if (!now.equals(framed)) {
            framed = now;
            guide.city()
                    .getValue()
                    .ifPresent(city ->
                            pilot.uncover(city.location(), covered, furniture.em() * CLEAR_EM));
        }
    }

    private record Frame(double width, double height, double em) {}

    private void tidyAtRest() {
        var rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> earth.tidy());
        var _ = pilot.viewport().subscribe((Viewport _) -> rest.playFromStart());
    }
}
