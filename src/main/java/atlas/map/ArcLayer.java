package atlas.map;

import atlas.city.City;
import atlas.geo.Bounds;
import atlas.geo.LatLon;
import atlas.geo.Point;
import atlas.geo.Viewport;
import atlas.state.Navigator;
import atlas.state.ViewState;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The ties of the selected city as arcs. While the map is only moved, they move as one picture. */
final class ArcLayer extends Region {
    // The part of a window's width and height that is drawn beyond each of its edges.
    private static final double BEYOND = 0.5;

    private final Navigator navigator;
    private final MapContext context;
    private final ObservableValue<Viewport> viewport;
    private final Consumer<City> choose;
    private final Group sheet = new Group();
    private final ReadOnlyObjectWrapper<List<City>> tooNear =
            new ReadOnlyObjectWrapper<>(List.of());
    private CityArrangement standing = CityArrangement.empty();
    private List<TieArc> arcs = List.of();
    private Optional<Viewport> drawn = Optional.empty();

    /**
     * @param choose is given the city whose arc is clicked
     */
    ArcLayer(
            MapContext context,
            LinkModel links,
            ObservableValue<Viewport> viewport,
            Consumer<City> choose) {
        navigator = context.navigator();
        this.context = context;
        this.viewport = viewport;
        this.choose = choose;
        getStyleClass().add("arc-layer");
        setPickOnBounds(false);
        getChildren().add(sheet);
        var shown = links.bonds().map(Bonds::arcs);
        var _ = shown.subscribe(this::replace);
        Runnable anew = () -> replace(links.bonds().getValue().arcs());
        var _ = context.messages().languageProperty().subscribe((_, _) -> anew.run());
        var _ = navigator.part(ViewState::focus).subscribe((_, _) -> anew.run());
        var _ = navigator.glance().subscribe(_ -> point());
        var _ = viewport.subscribe(_ -> place());
    }

    /** The markers of the cities have been arranged anew: arcs end at those that can be seen. */
    void follow(ObservableValue<CityArrangement> arrangement) {
        var _ =
                arrangement.subscribe(now -> {
                    standing = now;
                    if (!reached().equals(arcs.stream().map(TieArc::end).toList())) {
                        reach();
                        drawn = Optional.empty();
                        place();
                    }
                });
    }

    /** The tied cities that stand behind the selected one, where no line can be seen. */
    ReadOnlyObjectProperty<List<City>> tooNear() {
        return tooNear.getReadOnlyProperty();
    }

    /** All that can be seen, closest kind of bond first, each standing where it ends. */
    List<SignStop> stops() {
        Viewport view = viewport.getValue();
        return arcs.stream()
                .filter(Node::isVisible)
                .map(a -> stop(a, view.toScreen(a.end())))
                .toList();
    }

    private List<LatLon> reached() {
        return arcs.stream().map(a -> standIn(a.arc().to()).location()).toList();
    }

    private City standIn(City city) {
        return standing.standIn(city.id()).orElse(city);
    }

    private void reach() {
        var lanes = new HashMap<String, Integer>();
        for (TieArc made : arcs) {
            City end = standIn(made.arc().to());
            made.reach(end.location(), lanes.merge(end.id(), 1, Integer::sum) - 1);
            made.setVisible(!end.equals(made.arc().from()));
        }
        tooNear.set(
                arcs.stream()
                        .filter(a -> !a.isVisible())
                        .map(a -> a.arc().to())
                        .distinct()
                        .toList());
    }

    private SignStop stop(TieArc made, Point end) {
        Arc arc = made.arc();
        return new SignStop(
                made, end.x() + made.lane(), end.y(), false, () -> choose.accept(arc.to()));
    }

    private void replace(List<Arc> wanted) {
        arcs = wanted.stream().map(this::made).toList();
        sheet.getChildren().setAll(arcs.reversed());
        drawn = Optional.empty();
        reach();
        place();
        point();
    }

    private TieArc made(Arc arc) {
        var made = new TieArc(arc, Spoken.tie(context, arc));
        var there = Optional.of(arc.to().id());
        Gestures.onClick(made, () -> choose.accept(arc.to()));
        made.setOnMouseEntered(_ -> navigator.glance(there));
        made.setOnMouseExited(_ -> navigator.glance(Optional.empty()));
        var _ =
                made.focusedProperty()
                        .subscribe((_, focused) ->
                                navigator.glance(focused ? there : Optional.empty()));
        return made;
    }

    private void point() {
        Optional<String> there = navigator.glance().get();
        arcs.forEach(a -> a.point(there.equals(Optional.of(a.arc().to().id()))));
    }

    private void place() {
        Viewport view = viewport.getValue();
        if (arcs.isEmpty() || view.width() <= 1) {
            return;
        }
        if (drawn.filter(d -> reaches(d, view)).isEmpty()) {
            drawn = Optional.of(view);
            var area =
                    new Bounds(
                            -view.width() * BEYOND,
                            -view.height() * BEYOND,
                            view.width() * (1 + BEYOND),
                            view.height() * (1 + BEYOND));
            arcs.stream().filter(Node::isVisible).forEach(a -> a.draw(view, area));
        }
        drawn.ifPresent(d -> {
            sheet.setTranslateX((d.x() - view.x()) * view.worldPixels());
            sheet.setTranslateY((d.y() - view.y()) * view.worldPixels());
        });
    }

    private static boolean reaches(Viewport drawn, Viewport view) {
        return drawn.zoom() == view.zoom()
                && drawn.width() == view.width()
                && drawn.height() == view.height()
                && Math.abs(drawn.x() - view.x()) * view.worldPixels() < view.width() * BEYOND
                && Math.abs(drawn.y() - view.y()) * view.worldPixels() < view.height() * BEYOND;
    }
}
