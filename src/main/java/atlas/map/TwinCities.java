package atlas.map;

import atlas.city.City;
import atlas.city.Milieu;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * The two cities of the twin maps, each with its milieus; both change at once, when both are read.
 */
final class TwinCities {
    private final MapContext context;
    private final Map<String, City> byId;
    private final ReadOnlyObjectWrapper<Both> shown =
            new ReadOnlyObjectWrapper<>(new Both(Optional.empty(), Optional.empty()));
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private TwinMaps.Pair wanted = TwinMaps.Pair.NONE;

    /** A city with its milieus. */
    record Told(City city, List<Milieu> milieus) {
        Extent extent() {
            return Extent.of(city.location(), milieus.stream().map(Milieu::location).toList());
        }
    }

    /** The cities of both maps. */
    record Both(Optional<Told> first, Optional<Told> second) {}

    TwinCities(MapContext context, ObservableValue<TwinMaps.Pair> pair) {
        this.context = context;
        byId = context.cities().stream().collect(Collectors.toMap(City::id, Function.identity()));
        var _ = pair.subscribe(this::load);
    }

    ReadOnlyObjectProperty<Both> shown() {
        return shown.getReadOnlyProperty();
    }

    /** Whether other cities than those shown are wanted. */
    ReadOnlyBooleanProperty loading() {
        return loading.getReadOnlyProperty();
    }

    private void load(TwinMaps.Pair pair) {
        wanted = pair;
        loading.set(true);
        Both known = shown.get();
        context.background()
                .run(
                        () -> new Both(told(pair.first(), known), told(pair.second(), known)),
                        found -> {
                            if (pair.equals(wanted)) {
                                shown.set(found);
                                loading.set(false);
                            }
                        });
    }

    private Optional<Told> told(Optional<String> id, Both known) {
        return id.map(byId::get)
                .map(city ->
                        Stream.of(known.first(), known.second())
                                .flatMap(Optional::stream)
                                .filter(told -> told.city().equals(city))
                                .findFirst()
                                .orElseGet(() ->
                                        new Told(
                                                city,
                                                List.copyOf(context.milieus().apply(city.id())))));
    }
}
