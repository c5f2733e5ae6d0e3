package atlas.map;

import atlas.city.Milieu;
import atlas.geo.Bounds;
import atlas.ui.Command;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * Two maps beside each other, each of a city with its milieus, at the same scale: kilometres per
 * pixel are the same in the middle of both, though their zooms differ with their latitudes. What
 * moves one moves the other. The first is framed solid and round, the second dashed and square.
 *
 * <p>The wheel zooms only while the focus is here, or with the Control key (Command on a Mac); else
 * it is left to the page that the maps stand on.
 */
public final class TwinMaps extends Region {
    private static final double GAP_EM = 0.6;
    private static final double MARGIN_ACROSS_EM = 4.5;
    private static final double MARGIN_DOWN_EM = 3.2;

    private final Type type = new Type();
    private final Tandem tandem;
    private final ObjectProperty<Optional<String>> pointed =
            new SimpleObjectProperty<>(Optional.empty());
    private final TwinMap first;
    private final TwinMap second;
    private final VBox buttons;
    private final TwinLegend legend;
    private final List<Command> moves;
    private final BooleanBinding ready;

    /**
     * Which cities the maps show, by their ids; an empty side says what to do. An id of no city
     * counts as empty.
     */
    public record Pair(Optional<String> first, Optional<String> second) {
        /** No city yet. */
        public static final Pair NONE = new Pair(Optional.empty(), Optional.empty());
    }

    /**
     * @param pair followed live; both maps change at once, when the milieus of both are read
     * @param chosen is told which milieu was clicked, or chosen by key
     */
    public TwinMaps(MapContext context, ObservableValue<Pair> pair, Consumer<Milieu> chosen) {
        tandem = new Tandem(context.settings().reducedMotion());
        var cities = new TwinCities(context, pair);
        first =
                new TwinMap(
                        context,
                        TwinSide.A,
                        tandem.first(),
                        cities.shown().map(TwinCities.Both::first),
                        pointed,
                        chosen);
        second =
                new TwinMap(
                        context,
                        TwinSide.B,
                        tandem.second(),
                        cities.shown().map(TwinCities.Both::second),
                        pointed,
                        chosen);
        moves = MapKeys.moves(tandem.first(), "twin.home");
        Predicate<ScrollEvent> wheel = event -> event.isShortcutDown() || isFocusWithin();
        first.steer(tandem.first(), moves, wheel);
        second.steer(tandem.second(), MapKeys.moves(tandem.second(), "twin.home"), wheel);
        buttons = MapButtons.zoom(context.messages(), tandem.first(), "twin.home", tandem.limits());
        legend = new TwinLegend(context.messages(), cities.shown());
        getStyleClass().add("twin-maps");
        getChildren().setAll(type, first, second, buttons);
        ready =
                first.ready()
                        .and(second.ready())
                        .and(tandem.flying().not())
                        .and(cities.loading().not());
        var _ = cities.shown().subscribe(this::show);
        // Later: the news comes while the scene is being styled.
        var _ = type.base().subscribe((_, _) -> context.background().later(this::requestLayout));
    }

    /** Whether both maps stand still and are painted and labelled as finely as they can be. */
    public ObservableBooleanValue ready() {
        return ready;
    }

    /** What the signs of the milieus on both maps mean; empty while there are none. */
    public Region legend() {
        return legend;
    }

    /** What the keys do while the focus is on one of the maps. */
    public List<Command> commands() {
        return Stream.concat(moves.stream(), first.ways().stream()).toList();
    }

    /** What the keys do while the focus is on a milieu of one of the maps. */
    public List<Command> signCommands() {
        return first.signCommands();
    }

    /** How the maps stand to each other. */
    Tandem tandem() {
        return tandem;
    }

    private void show(TwinCities.Both both) {
        pointed.set(Optional.empty());
        tandem.show(
                both.first().map(TwinCities.Told::extent),
                both.second().map(TwinCities.Told::extent));
    }

    @Override
    protected void layoutChildren() {
        double em = type.em();
        double width = Math.floor((getWidth() - Math.rint(GAP_EM * em)) / 2);
        double height = getHeight();
        tandem.resize(width, height, MARGIN_ACROSS_EM * em, MARGIN_DOWN_EM * em);
        buttons.autosize();
        double left = Math.rint((getWidth() - buttons.getWidth()) / 2);
        double top = Math.rint((height - buttons.getHeight()) / 2);
        buttons.relocate(left, top);
        first.resizeRelocate(0, 0, width, height);
        double start = getWidth() - width;
        second.resizeRelocate(start, 0, width, height);
        var over = new Bounds(left, top, left + buttons.getWidth(), top + buttons.getHeight());
        first.overlay(over);
        second.overlay(over.moved(-start, 0));
    }
}
