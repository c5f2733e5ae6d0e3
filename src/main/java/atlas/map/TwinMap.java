package atlas.map;

import atlas.city.City;
import atlas.city.Milieu;
import atlas.geo.Bounds;
import atlas.geo.Point;
import atlas.geo.Viewport;
import atlas.map.TwinCities.Told;
import atlas.ui.Command;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;

/**
 * The map of one of two cities. It costs little at rest, and animates only what was asked to fly.
 */
final class TwinMap extends Region {
    // reducedMotion is heeded by the tandem; these two only wait.
    private static final Duration SETTLE = Duration.millis(150);
    private static final Duration REST = Duration.millis(400);

    private final MapContext context;
    private final ObservableValue<Optional<Told>> told;
    private final ObservableValue<Viewport> viewport;
    private final ObjectProperty<Optional<String>> pointed;
    private final TileSurface earth;
    private final RingLayer rings;
    private final TwinMark mark;
    private final MilieuLayer milieus;
    private final Region frame;
    private final ScaleBarPane scale;
    private final TwinTitle title;
    private final Label attribution = new Label();
    private final Label empty = new Label();
    private final MilieuCard card;
    private final SignKeys signs;
    private final BooleanProperty settled = new SimpleBooleanProperty();
    private final BooleanBinding ready;
    private Optional<Bounds> overlaid = Optional.empty();
    private boolean painted;

    /**
     * @param pointed the id of the milieu that is pointed at, of whichever city
     * @param chosen is told which milieu was chosen
     */
    TwinMap(
            MapContext context,
            TwinSide side,
            TandemSeat seat,
            ObservableValue<Optional<Told>> told,
            ObjectProperty<Optional<String>> pointed,
            Consumer<Milieu> chosen) {
        this.context = context;
        this.told = told;
        this.pointed = pointed;
        viewport = seat.viewport();
        earth = new TileSurface(context.tiles(), viewport);
        ObservableValue<Optional<City>> city = told.map(t -> t.map(Told::city));
        rings = new RingLayer(city, context.messages(), viewport);
        mark = new TwinMark(side);
        milieus = new MilieuLayer(context, places(city, chosen), viewport, this::taken);
        frame = side.dress(new Region(), "twin-frame");
        scale = new ScaleBarPane(viewport, context.messages());
        title = new TwinTitle(context, side);
        card = new MilieuCard(context.messages());
        mark.setManaged(false);
        prepare();
        getChildren()
                .setAll(earth, rings, mark, milieus, frame, scale, attribution, title, empty, card);
        signs = new SignKeys(this, List.of(milieus::stops));
        ready =
                Bindings.createBooleanBinding(
                        () -> isEmpty() || (earth.ready().get() && settled.get()),
                        told,
                        earth.ready(),
                        settled);
        watch();
    }

    /** Heeds hand and keys. */
    void steer(TandemSeat seat, List<Command> moves, Predicate<ScrollEvent> wheel) {
        Gestures.on(this, seat, wheel);
        addEventHandler(
                KeyEvent.KEY_PRESSED,
                event -> {
                    if (signs.isOurs(event.getTarget())) {
                        SignKeys.run(moves, event);
                    }
                });
    }

    /** Whether it is painted and labelled as finely as it can be. */
    BooleanBinding ready() {
        return ready;
    }

    /** What the keys do while the focus is on a milieu. */
    List<Command> signCommands() {
        return signs.onSign();
    }

    /** What takes the focus from the map to its milieus and back. */
    List<Command> ways() {
        return signs.ways();
    }

    /** Something lies over a part of it, in its own pixels. */
    void overlay(Bounds part) {
        overlaid = Optional.of(part);
    }

    private Places places(ObservableValue<Optional<City>> city, Consumer<Milieu> chosen) {
        return new Places(
                city,
                told.map(t -> t.map(Told::milieus).orElse(List.of())),
                pointed,
                0,
                this::heed,
                milieu -> {
                    pointed.set(Optional.of(milieu.id()));
                    chosen.accept(milieu);
                });
    }

    private void prepare() {
        Messages messages = context.messages();
        getStyleClass().add("twin-map");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.PARENT);
        frame.setMouseTransparent(true);
        attribution.textProperty().bind(messages.live("map.attribution"));
        attribution.getStyleClass().add("attribution");
        attribution.setMouseTransparent(true);
        empty.textProperty().bind(messages.live("twin.empty"));
        empty.getStyleClass().addAll("muted", "twin-empty");
        empty.setWrapText(true);
        var window = new Rectangle();
        window.widthProperty().bind(widthProperty());
        window.heightProperty().bind(heightProperty());
        setClip(window);
    }

    private void watch() {
        var _ = told.subscribe(_ -> painted = false);
        var _ = told.subscribe(_ -> dress());
        var _ = earth.ready().subscribe(this::heedEarth);
        var _ = context.messages().languageProperty().subscribe((_, _) -> dress());
        var _ = context.settings().names().subscribe((_, _) -> dress());
        var rest = new PauseTransition(REST);
        rest.setOnFinished(_ -> earth.tidy());
        var pause = new PauseTransition(SETTLE);
        pause.setOnFinished(_ -> settle());
        Runnable moved =
                () -> {
                    card.hide();
                    settled.set(false);
                    rest.playFromStart();
                    pause.playFromStart();
                };
        var _ = viewport.subscribe((Viewport _) -> moved.run());
        var _ = viewport.subscribe(this::place);
        var _ = told.subscribe((_, _) -> moved.run());
        var _ = title.boundsInParentProperty().subscribe((_, _) -> moved.run());
    }

    private void heedEarth(boolean isReady) {
        painted = painted || isReady;
        showEarth();
    }

    // Coarse outlines put harbours into the sea: a new city stands on plain land until its own
    // coast is painted.
    private void showEarth() {
        earth.setVisible((painted || earth.ready().get()) && !isEmpty());
    }

    private boolean isEmpty() {
        return told.getValue().isEmpty();
    }

    private void dress() {
        Messages messages = context.messages();
        Optional<Told> now = told.getValue();
        card.hide();
        title.show(now);
        now.ifPresent(t -> mark.show(t.city(), context.navigator().now().year()));
        Stream.of(mark, scale, attribution).forEach(part -> part.setVisible(now.isPresent()));
        showEarth();
        empty.setVisible(now.isEmpty());
        setFocusTraversable(now.isPresent());
        setAccessibleText(
                now.map(t ->
                                messages.text(
                                        "twin.spoken",
                                        Spoken.name(messages, t.city()),
                                        TwinTitle.milieus(messages, t)))
                        .orElseGet(() -> messages.text("twin.empty")));
        place(viewport.getValue());
        requestLayout();
    }

    private void place(Viewport view) {
        told.getValue()
                .ifPresent(t -> {
                    Point point = view.toScreen(t.city().location());
                    mark.setTranslateX(Math.rint(point.x() - mark.getWidth() / 2));
                    mark.setTranslateY(Math.rint(point.y() - mark.getHeight() / 2));
                });
    }

    private void settle() {
        milieus.settle(
                Stream.concat(
                                Stream.of(title, scale, attribution).map(TwinMap::ground),
                                overlaid.stream())
                        .toList());
        settled.set(true);
    }

    private static Bounds ground(Region part) {
        double left = part.getLayoutX();
        double top = part.getLayoutY();
        return new Bounds(left, top, left + part.getWidth(), top + part.getHeight());
    }

    // What names must not cover: the city's sign and the words of the rings.
    private List<Bounds> taken() {
        Viewport view = viewport.getValue();
        double left = view.x() * view.worldPixels() - view.width() / 2;
        double top = view.y() * view.worldPixels() - view.height() / 2;
        var sign =
                new Bounds(0, 0, mark.getWidth(), mark.getHeight())
                        .moved(left + mark.getTranslateX(), top + mark.getTranslateY());
        return Stream.concat(Stream.of(sign), rings.taken().stream()).toList();
    }

    private void heed(MilieuMarker marker) {
        marker.setOnMouseEntered(_ -> card.show(marker, getWidth(), getHeight()));
        marker.setOnMouseExited(_ -> card.hide());
        var _ =
                marker.focusedProperty()
                        .subscribe((_, focused) -> {
                            if (focused) {
                                card.show(marker, getWidth(), getHeight());
                            } else {
                                card.hide();
                            }
                        });
    }

    @Override
    protected void layoutChildren() {
        double gap = attribution.getFont().getSize();
        frame.resizeRelocate(0, 0, getWidth(), getHeight());
        if (isEmpty()) {
            double width = Math.min(getWidth() - 4 * gap, empty.prefWidth(-1));
            double height = empty.prefHeight(width);
            empty.resizeRelocate(
                    Math.rint((getWidth() - width) / 2),
                    Math.rint((getHeight() - height) / 2),
                    width,
                    height);
            return;
        }
        Stream.of(earth, rings, milieus)
                .forEach(layer -> layer.resizeRelocate(0, 0, getWidth(), getHeight()));
        Stream.of(mark, scale, attribution, title).forEach(Node::autosize);
        place(viewport.getValue());
        double foot = getHeight() - gap * 0.75;
        double right = getWidth() - gap;
        attribution.relocate(right - attribution.getWidth(), foot - attribution.getHeight());
        boolean oneLine = scale.getWidth() + attribution.getWidth() + 3 * gap <= getWidth();
        scale.relocate(
                gap, foot - scale.getHeight() - (oneLine ? 0 : attribution.getHeight() + gap / 4));
        title.relocate(gap, gap);
    }
}
