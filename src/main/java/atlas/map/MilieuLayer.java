package atlas.map;

import atlas.city.Milieu;
import atlas.geo.Bounds;
import atlas.geo.LatLon;
import atlas.geo.Mercator;
import atlas.geo.Point;
import atlas.geo.Viewport;
import atlas.map.label.Caption;
import atlas.map.label.Caption.Need;
import atlas.map.label.Dot;
import atlas.map.label.Labels;
import atlas.map.label.Labels.Place;
import atlas.map.label.Room;
import atlas.map.label.Spread;
import atlas.state.ViewState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;

/** The milieus of a city, once the map is near enough to tell them apart. */
final class MilieuLayer extends Region {
    static final double FROM_ZOOM = 8.5;
    private static final double SIGN_RADIUS_EM = 0.75;
    private static final double WIDEST_NAME_EM = 10.5;
    private static final String NAME = "map-label milieu-words";

    /** Of the one that is pointed at: bold, and wider. */
    private static final String POINTED_NAME = NAME + " milieu-words-pointed";

    private final MapContext context;
    private final Places places;
    private final ObservableValue<Viewport> viewport;
    private final Supplier<List<Bounds>> taken;
    private final ObservableValue<List<Milieu>> shown;
    private final Type type = new Type();
    private List<MilieuMarker> markers = List.of();
    // They have no signs yet: most cities are left before the map is near enough for these.
    private List<Milieu> due = List.of();
    private double placedAt = Double.NaN;
    private Optional<List<Bounds>> blocked = Optional.empty();

    /**
     * @param taken what the cities' names cover, in pixels of the world at the view's zoom
     */
    MilieuLayer(
            MapContext context,
            Places places,
            ObservableValue<Viewport> viewport,
            Supplier<List<Bounds>> taken) {
        this.context = context;
        this.places = places;
        this.viewport = viewport;
        this.taken = taken;
        setPickOnBounds(false);
        getStyleClass().add("milieu-layer");
        getChildren().add(type);
        shown =
                Bindings.createObjectBinding(
                        () ->
                                viewport.getValue().zoom() < places.fromZoom()
                                        ? List.of()
                                        : places.milieus().getValue(),
                        viewport,
                        places.milieus());
        var _ = places.milieus().subscribe(this::replace);
        var _ = places.pointed().subscribe((_, _) -> dress());
        var _ = context.messages().languageProperty().subscribe((_, _) -> dress());
        var _ = context.navigator().part(ViewState::focus).subscribe((_, _) -> dress());
        // What changed while the map was not in the window was placed nowhere.
        var _ = sceneProperty().subscribe((_, _) -> context.background().later(this::dress));
        // Later: the news comes while the scene is being styled, when no node may come or go.
        var _ = type.base().subscribe((_, _) -> context.background().later(this::dress));
        var _ =
                viewport.subscribe(_ -> {
                    blocked = Optional.empty();
                    place();
                });
    }

    /** The map has come to rest; what stands on it is given in pixels of the screen. */
    void settle(List<Bounds> furniture) {
        blocked = Optional.of(furniture);
        placedAt = Double.NaN;
        place();
    }

    /** The signs in the window, from north to south. */
    List<SignStop> stops() {
        Viewport view = viewport.getValue();
        var window = new Bounds(0, 0, view.width(), view.height());
        return isVisible()
                ? markers.stream()
                        .map(m -> m.stop(() -> places.choose().accept(m.milieu())))
                        .filter(s -> window.holds(new Bounds(s.x(), s.y(), s.x(), s.y())))
                        .sorted(Comparator.comparingDouble(SignStop::y))
                        .toList()
                : List.of();
    }

    /** Those on show: none while the map is too far away. */
    ObservableValue<List<Milieu>> shown() {
        return shown;
    }

    private void replace(List<Milieu> milieus) {
        getChildren().removeAll(markers);
        markers = List.of();
        due = milieus;
        dress();
    }

    private void make() {
        markers = due.stream().map(this::marker).toList();
        due = List.of();
        getChildren().addAll(markers);
        markers.forEach(this::show);
        // They may come while the scene is being laid out, after it was styled.
        applyCss();
    }

    private MilieuMarker marker(Milieu milieu) {
        var marker = new MilieuMarker(milieu);
        places.heed().accept(marker);
        Gestures.onClick(marker, () -> places.choose().accept(milieu));
        return marker;
    }

    private void dress() {
        markers.forEach(this::show);
        placedAt = Double.NaN;
        place();
    }

    private void show(MilieuMarker marker) {
        Milieu milieu = marker.milieu();
        marker.show(context.name(milieu), Spoken.milieu(context, milieu), isPointed(milieu));
    }

    private void place() {
        Viewport view = viewport.getValue();
        setVisible(view.zoom() >= places.fromZoom() && getScene() != null);
        if (!isVisible()) {
            return;
        }
        if (!due.isEmpty()) {
            make();
        }
        if (view.zoom() != placedAt) {
            placedAt = view.zoom();
            label(view);
        }
        for (MilieuMarker marker : markers) {
            Point point = view.toScreen(marker.milieu().location());
            marker.stand(point.x(), point.y());
        }
    }

    private void label(Viewport view) {
        double world = view.worldPixels();
        Map<String, Dot> spots = spread(world);
        List<Caption> captions =
                markers.stream()
                        .map(MilieuMarker::milieu)
                        .sorted(
                                Comparator.comparing((Milieu m) -> !isPointed(m))
                                        .thenComparingInt(m -> -m.evidence().seedFacts().size()))
                        .map(m -> caption(m, spots.getOrDefault(m.id(), dot(m, world))))
                        .toList();
        Map<String, Place> names =
                Labels.place(
                        captions,
                        taken.get(),
                        blocked.map(b -> Rooms.room(view, 1, b)).orElseGet(Room::endless));
        for (MilieuMarker marker : markers) {
            Milieu milieu = marker.milieu();
            Dot place = dot(milieu, world);
            Dot sign = spots.getOrDefault(milieu.id(), place);
            marker.lean(sign.x() - place.x(), sign.y() - place.y());
            Optional.ofNullable(names.get(milieu.id()))
                    .ifPresentOrElse(
                            p ->
                                    marker.showName(
                                            p.right(), p.down(), size(milieu).x(), lines(milieu)),
                            marker::hideName);
        }
    }

    // The city's own sign stays where it is; two dots beside each other are as wide as it.
    private Map<String, Dot> spread(double world) {
        List<Dot> city =
                places.city().getValue().stream()
                        .flatMap(c -> {
                            Dot middle = dot(c.id(), c.location(), world);
                            double half = type.em() * SIGN_RADIUS_EM;
                            return Stream.of(
                                    middle,
                                    new Dot(c.id(), middle.x() - half, middle.y()),
                                    new Dot(c.id(), middle.x() + half, middle.y()),
                                    new Dot(c.id(), middle.x(), middle.y() - half),
                                    new Dot(c.id(), middle.x(), middle.y() + half));
                        })
                        .toList();
        return Spread.apart(
                markers.stream().map(m -> dot(m.milieu(), world)).toList(),
                city,
                type.em() * SIGN_RADIUS_EM * 2);
    }

    private Caption caption(Milieu milieu, Dot dot) {
        var size = size(milieu);
        return new Caption(
                dot,
                type.em() * SIGN_RADIUS_EM,
                size.x(),
                size.x(),
                size.y(),
                isPointed(milieu) ? Need.MUST : Need.WELCOME);
    }

    private Point size(Milieu milieu) {
        return type.size(lines(milieu), style(milieu));
    }

    private String lines(Milieu milieu) {
        String name = context.name(milieu);
        return type.lines(name, style(milieu), type.em() * WIDEST_NAME_EM);
    }

    private String style(Milieu milieu) {
        return isPointed(milieu) ? POINTED_NAME : NAME;
    }

    private static Dot dot(Milieu milieu, double world) {
        return dot(milieu.id(), milieu.location(), world);
    }

    private static Dot dot(String id, LatLon place, double world) {
        return new Dot(
                id, Mercator.x(place.longitude()) * world, Mercator.y(place.latitude()) * world);
    }

    private boolean isPointed(Milieu milieu) {
        return places.pointed().getValue().equals(Optional.of(milieu.id()));
    }
}
