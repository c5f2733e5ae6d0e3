package atlas.map;

import atlas.city.City;
import atlas.city.Milieu;
import atlas.geo.Bounds;
import atlas.geo.LatLon;
import atlas.geo.Mercator;
import atlas.geo.Point;
import atlas.geo.Viewport;
import atlas.map.label.Labels.Place;
import atlas.map.label.Room;
import atlas.state.ViewState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The cities on the map: markers and labels, made when they first come into view. */
final class CityLayer extends Region {
    private final MapContext context;
    private final MapModel model;
    private final LinkModel links;
    private final ObservableValue<Viewport> viewport;
    private final Consumer<CityMarker> prepare;
    private final Consumer<City> choose;
    private final Type type = new Type();
    private final CityNodes<CityMarker> markers = new CityNodes<>();
    private final CityNodes<CityLabel> labels = new CityNodes<>();
    private Optional<Arranged> arranged = Optional.empty();
    private CityArrangement arrangement = CityArrangement.empty();
    private final ReadOnlyObjectWrapper<CityArrangement> standing =
            new ReadOnlyObjectWrapper<>(arrangement);
    private List<City> ranked = List.of();
    private Bonds.Standing fellows = Bonds.NONE.standing();
    private List<LatLon> obstacles = List.of();
    private Optional<List<Bounds>> blocked = Optional.empty();
    private boolean begun;

    /** What the arrangement of now was made for. */
    private record Arranged(CityArrangement.Wish wish, int year) {}

    /**
     * @param prepare is given each new marker, to make it heed the hand
     * @param choose is given the city whose name is clicked
     */
    CityLayer(
            MapContext context,
            MapModel model,
            LinkModel links,
            Pilot pilot,
            Consumer<CityMarker> prepare,
            Consumer<City> choose) {
        this.context = context;
        this.model = model;
        this.links = links;
        viewport = pilot.viewport();
        this.prepare = prepare;
        this.choose = choose;
        getStyleClass().add("city-layer");
        setPickOnBounds(false);
        getChildren().add(type);
        var _ = model.found().subscribe(_ -> refresh());
        var _ = context.navigator().part(ViewState::year).subscribe((_, _) -> refresh());
        var _ = context.navigator().part(ViewState::focus).subscribe((_, _) -> rename());
        var _ = links.bonds().subscribe((_, _) -> resettle());
        var _ = context.shade().subscribe((_, _) -> dressAll());
        var _ = context.navigator().glance().subscribe((_, _) -> dressAll());
        var _ = context.messages().languageProperty().subscribe((_, _) -> rename());
        var _ = context.settings().names().subscribe((_, _) -> rename());
        // Later: the news comes while the scene is being styled, when no node may come or go.
        var _ = type.base().subscribe((_, _) -> context.background().later(this::retype));
        var _ =
                viewport.subscribe(_ -> {
                    blocked = Optional.empty();
                    place();
                });
    }

    /**
     * The map has come to rest: names move out from under what stands on it, and away from its
     * edges.
     *
     * @param furniture in pixels of the screen
     */
    void settle(List<Bounds> furniture) {
        begun = true;
        blocked = Optional.of(furniture);
        arranged = Optional.empty();
        place();
    }

    /**
     * Shows the first cities, where settling has not done so: before it they would be placed twice.
     */
    void begin() {
        if (!begun) {
            begun = true;
            place();
        }
    }

    /** Which markers stand for which cities. */
    ReadOnlyObjectProperty<CityArrangement> standing() {
        return standing.getReadOnlyProperty();
    }

    /** The markers in view, in the order of the list. */
    List<CityMarker> visibleMarkers() {
        return shown().stream()
                .map(c -> markers.of(c.id()))
                .flatMap(Optional::stream)
                .filter(CityMarker::isVisible)
                .filter(m -> Sight.holds(viewport.getValue(), m.getTranslateX(), m.getTranslateY()))
                .toList();
    }

    /** The cities that stand behind a marker. */
    List<City> behind(CityMarker marker) {
        var ids = new HashSet<>(arrangement.behind(marker.city().id()));
        return shown().stream().filter(c -> ids.contains(c.id())).toList();
    }

    /** What signs and names cover, in view or not, in pixels of the world at the view's zoom. */
    List<Bounds> taken() {
        double world = viewport.getValue().worldPixels();
        return arrangement.heads().values().stream()
                .flatMap(c ->
                        arrangement.around(c.id()).stream()
                                .map(b ->
                                        b.moved(
                                                Mercator.x(c.location().longitude()) * world,
                                                Mercator.y(c.location().latitude()) * world)))
                .toList();
    }

    /** From now on names leave room for the signs of milieus, once the map shows those. */
    void keepFree(ObservableValue<List<Milieu>> milieus) {
        var _ =
                milieus.subscribe(found -> {
                    obstacles = found.stream().map(Milieu::location).toList();
                    place();
                });
    }

    private void resettle() {
        arranged = Optional.empty();
        refresh();
    }

    private List<City> shown() {
        return links.with(model.found().get().shown());
    }

    /** What is told of, then what is tied to the selected city, then what is important. */
    private List<City> ranked() {
        List<City> all = links.with(model.found().get().ranked());
        var focus = context.navigator().now().focus();
        return Importance.toldFirst(focus, links.bonds().getValue().first(all));
    }

    /** Markers and names that still hold stay as they are. */
    private void refresh() {
        ranked = ranked();
        place();
    }

    private void rename() {
        labels.forEach((_, label) -> label.call(context.caption(label.city())));
        resettle();
    }

    // Who was placed since the news knows the new size already.
    private void retype() {
        if (arranged.filter(now -> now.wish().em() == type.em()).isEmpty()) {
            rename();
        }
    }

    private void place() {
        var view = viewport.getValue();
        if (!begun || getScene() == null || view.width() <= 1) {
            return;
        }
        arrange(view);
        var near = new HashSet<String>();
        var fresh = new ArrayList<Region>();
        for (City city : arrangement.heads().values()) {
            Point point = arrangement.seat(city.id(), view.toScreen(city.location()));
            if (Sight.isNear(view, point)) {
                near.add(city.id());
                marker(city, fresh).stand(point.x(), point.y());
                label(city, fresh).ifPresent(label -> label.stand(point.x(), point.y()));
            }
        }
        markers.keep(near);
        labels.keep(near);
        getChildren().addAll(fresh);
        // Now, as the first come while all is being laid out: else they were drawn a pulse later.
        fresh.forEach(Node::applyCss);
    }

    private void arrange(Viewport view) {
        double step = CityArrangement.step(view.zoom());
        var wish =
                new CityArrangement.Wish(
                        ranked,
                        context.navigator().now().city(),
                        context.settings().names().get(),
                        context.messages().language(),
                        context.navigator().now().focus(),
                        type.em(),
                        step,
                        Rooms.around(view, step),
                        step >= MilieuLayer.FROM_ZOOM ? obstacles : List.of());
        var wanted = new Arranged(wish, context.navigator().now().year());
        if (!arranged.equals(Optional.of(wanted))) {
            arranged = Optional.of(wanted);
            arrangement = CityArrangement.of(wish, type, room(view, step));
            standing.set(arrangement);
            dressAll();
            labels.keep(arrangement.labelled());
            labels.forEach((id, label) -> arrangement.label(id).ifPresent(p -> put(label, id, p)));
        }
    }

    private Room room(Viewport view, double step) {
        return blocked.map(b -> Rooms.room(view, Math.pow(2, view.zoom() - step), b))
                .orElseGet(Room::endless);
    }

    private CityMarker marker(City city, List<Region> fresh) {
        var marker = markers.of(city.id()).orElseGet(() -> newMarker(city, fresh));
        if (!marker.isVisible()) {
            dress(marker);
            marker.setVisible(true);
        }
        return marker;
    }

    private CityMarker newMarker(City city, List<Region> fresh) {
        var marker = new CityMarker(city);
        dress(marker);
        prepare.accept(marker);
        markers.add(city.id(), marker);
        fresh.add(marker);
        return marker;
    }

    private void dressAll() {
        fellows = links.bonds().getValue().standing();
        markers.seen().forEach(this::dress);
    }

    private void dress(CityMarker marker) {
        String id = marker.city().id();
        boolean pointed = arrangement.standsFor(id, context.navigator().glance().get());
        marker.relate(fellows.isAlike(id), fellows.isPale(id), pointed);
        int behind = arrangement.behind(id).size();
        ViewState now = context.navigator().now();
        var shade = context.shade().getValue();
        marker.show(marker.city().field(now.year()), shade.map(s -> s.tone(id)));
        marker.setOff(arrangement.told(id, now.focus()));
        marker.lean(arrangement.apart(id));
        marker.show(isSelected(id), behind, Spoken.marker(context, marker.city(), behind, shade));
    }

    private Optional<CityLabel> label(City city, List<Region> fresh) {
        String id = city.id();
        var place = arrangement.label(id);
        var label = place.map(p -> labels.of(id).orElseGet(() -> newLabel(city, p, fresh)));
        label.ifPresent(l -> l.setVisible(true));
        return label;
    }

    private CityLabel newLabel(City city, Place place, List<Region> fresh) {
        var label = new CityLabel(city, context.caption(city));
        put(label, city.id(), place);
        Gestures.onClick(label, () -> choose.accept(city));
        labels.add(city.id(), label);
        fresh.add(label);
        return label;
    }

    private void put(CityLabel label, String city, Place place) {
        label.show(isSelected(city), place.brief(), place.right(), place.down());
        label.pseudoClassStateChanged(CityMarker.PALE, fellows.isPale(city));
    }

    private boolean isSelected(String city) {
        return context.navigator().now().city().equals(Optional.of(city));
    }
}
