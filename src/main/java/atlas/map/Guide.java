package atlas.map;

import atlas.city.City;
import atlas.city.Milieu;
import atlas.geo.Bounds;
import atlas.geo.LatLon;
import atlas.geo.Mercator;
import atlas.geo.Point;
import atlas.geo.Viewport;
import atlas.state.Section;
import atlas.state.ViewState;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * Takes the reader to cities: loads the milieus of the selected one and flies there, unless the
 * state brought a camera of its own.
 */
final class Guide {
    private static final double WITHOUT_MILIEUS = 6.5;
    private static final double NEAREST = 12;
    private static final double FARTHEST = 8.5;
    private static final double NEAR = 11;
    // Room for the labels of milieus near the edge.
    private static final double MARGIN_SHARE = 0.16;

    private final MapContext context;
    private final MapModel model;
    private final Pilot pilot;
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Milieu>> milieus =
            new ReadOnlyObjectWrapper<>(List.of());

    Guide(MapContext context, MapModel model, Pilot pilot) {
        this.context = context;
        this.model = model;
        this.pilot = pilot;
        var _ = context.navigator().state().subscribe(this::follow);
        load(context.navigator().now(), _ -> {});
    }

    /** The selected city, if it is one of ours. */
    ObservableValue<Optional<City>> city() {
        return context.navigator().part(ViewState::city).map(model::city);
    }

    /** Those of the selected city. */
    ReadOnlyObjectProperty<List<Milieu>> milieus() {
        return milieus.getReadOnlyProperty();
    }

    /** Those of the selected city as a layer shows them. */
    Places places() {
        var navigator = context.navigator();
        return new Places(
                city(),
                milieus.getReadOnlyProperty(),
                navigator.part(ViewState::milieu),
                MilieuLayer.FROM_ZOOM,
                _ -> {},
                m ->
                        navigator.go(s ->
                                s.withMilieu(Optional.of(m.id())).withSection(Section.MILIEUS)));
    }

    /** Whether it is not known yet where to go. */
    ReadOnlyBooleanProperty loading() {
        return loading.getReadOnlyProperty();
    }

    /** Selects a city; a second time, goes there again. One without a name tells its name first. */
    void choose(City city) {
        if (context.navigator().now().focus().hides(city.id())) {
            context.navigator().focus(focus -> focus.telling(city.id()));
        } else if (context.navigator().now().city().equals(Optional.of(city.id()))) {
            visit(city);
        } else {
            context.navigator().select(city.id());
        }
    }

    /** Selects a city by its id and goes there, even if it is selected already. */
    void visit(String id) {
        if (context.navigator().now().city().equals(Optional.of(id))) {
            load(context.navigator().now(), this::visit);
        } else {
            context.navigator().select(id);
        }
    }

    /** So near that the cities no longer hide each other. */
    void open(List<City> heap) {
        Bounds around = bounds(heap.stream().map(City::location));
        double nearer = pilot.now().zoom() + 1;
        Viewport fitted = pilot.now().fitting(around, margin());
        pilot.flyTo(fitted.at(fitted.centre(), Math.clamp(fitted.zoom(), nearer, nearer + 2.5)));
    }

    private void follow(ViewState before, ViewState now) {
        if (before.city().equals(now.city())) {
            if (!before.milieu().equals(now.milieu()) && before.camera().equals(now.camera())) {
                now.milieu().ifPresent(this::bringInSight);
            }
            return;
        }
        milieus.set(List.of());
        boolean sent = !before.camera().equals(now.camera());
        load(
                now,
                city -> {
                    if (!sent) {
                        visit(city);
                    }
                });
    }

    /** Moves only if the milieu cannot be seen as it is. */
    private void bringInSight(String id) {
        Viewport view = pilot.now();
        var window = new Bounds(0, 0, view.width(), view.height());
        milieus.get().stream()
                .filter(m -> m.id().equals(id))
                .filter(m -> {
                    Point point = view.toScreen(m.location());
                    return view.zoom() < MilieuLayer.FROM_ZOOM
                            || !window.holds(
                                    new Bounds(point.x(), point.y(), point.x(), point.y()));
                })
                .forEach(m -> pilot.flyTo(view.at(m.location(), Math.max(view.zoom(), NEAR))));
    }

    private void load(ViewState state, Consumer<City> then) {
        Optional<City> wanted = model.city(state.city());
        loading.set(wanted.isPresent());
        wanted.ifPresent(city ->
                context.background()
                        .ask(
                                context.milieus(),
                                city.id(),
                                found -> {
                                    if (isSelected(city)) {
                                        milieus.set(found);
                                        then.accept(city);
                                        loading.set(false);
                                    }
                                }));
    }

    private boolean isSelected(City city) {
        return context.navigator().now().city().equals(Optional.of(city.id()));
    }

    private void visit(City city) {
        List<Milieu> places = milieus.get();
        if (places.isEmpty()) {
            pilot.flyTo(pilot.now().at(city.location(), WITHOUT_MILIEUS));
            return;
        }
        Bounds around =
                bounds(
                        Stream.concat(
                                Stream.of(city.location()), places.stream().map(Milieu::location)));
        Viewport fitted = pilot.now().fitting(around, margin());
        pilot.flyTo(fitted.at(fitted.centre(), Math.clamp(fitted.zoom(), FARTHEST, NEAREST)));
    }

    private double margin() {
        return Math.min(pilot.now().width(), pilot.now().height()) * MARGIN_SHARE;
    }

    private static Bounds bounds(Stream<LatLon> places) {
        return Bounds.around(
                places.flatMap(p -> Stream.of(Mercator.x(p.longitude()), Mercator.y(p.latitude())))
                        .mapToDouble(Double::doubleValue)
                        .toArray());
    }
}
