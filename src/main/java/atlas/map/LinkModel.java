package atlas.map;

import atlas.city.City;
import atlas.city.Tie;
import atlas.state.Links;
import atlas.state.Peers;
import atlas.state.Region;
import atlas.state.ViewState;
import atlas.ui.TieSign;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What is drawn from the selected city to others: its ties, and its peers in the region. */
final class LinkModel {
    private static final Comparator<Tie> CLOSEST_FIRST =
            (one, other) -> Integer.compare(TieSign.rank(one.kind()), TieSign.rank(other.kind()));

    private final MapContext context;
    private final MapModel model;
    private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<Tie>> ties = new ReadOnlyObjectWrapper<>(List.of());
    private final ObservableValue<Bonds> bonds;

    private record Wish(Links links, Optional<String> city, Region region, int year) {
        static Wish of(ViewState state) {
            return new Wish(state.links(), state.city(), state.region(), state.year());
        }

        Optional<String> tied() {
            return links.ties() ? city : Optional.empty();
        }
    }

    LinkModel(MapContext context, MapModel model) {
        this.context = context;
        this.model = model;
        ObservableValue<Wish> wish = context.navigator().part(Wish::of);
        var _ = wish.map(Wish::tied).subscribe(this::load);
        bonds = Bindings.createObjectBinding(() -> bonds(wish.getValue()), wish, ties);
    }

    ObservableValue<Bonds> bonds() {
        return bonds;
    }

    /** Whether the ties are still being fetched. */
    ReadOnlyBooleanProperty loading() {
        return loading.getReadOnlyProperty();
    }

    /**
     * With the cities that a filter or the year has taken away, but that are tied or told of: an
     * arc must not end at nothing, nor a story.
     */
    List<City> with(List<City> shown) {
        var tied = bonds.getValue().arcs().stream().map(Arc::to);
        var told =
                context.navigator().now().focus().cities().stream()
                        .flatMap(id -> model.city(Optional.of(id)).stream());
        List<City> missing =
                Stream.concat(tied, told).filter(c -> !shown.contains(c)).distinct().toList();
        return missing.isEmpty() ? shown : Stream.concat(shown.stream(), missing.stream()).toList();
    }

    private void load(Optional<String> city) {
        ties.set(List.of());
        loading.set(city.isPresent());
        city.ifPresent(id ->
                context.background()
                        .run(
                                () -> context.ties().apply(id),
                                found -> {
                                    if (Wish.of(context.navigator().now()).tied().equals(city)) {
                                        ties.set(found);
                                        loading.set(false);
                                    }
                                }));
    }

    private Bonds bonds(Wish wish) {
        Optional<City> from = model.city(wish.city());
        return new Bonds(
                wish.links(),
                from,
                from.map(c -> arcs(c, wish.year())).orElse(List.of()),
                from.filter(_ -> wish.links().peers())
                        .flatMap(c -> Peers.of(c, context.cities(), wish.region(), wish.year())));
    }

    // A tie without a known year may be older than any year.
    private List<Arc> arcs(City from, int year) {
        var arcs = new ArrayList<Arc>();
        ties.get().stream()
                .filter(t -> t.since().orElse(year) <= year)
                .sorted(CLOSEST_FIRST)
                .forEach(tie ->
                        model.city(Optional.of(tie.otherCityId()))
                                .ifPresent(to -> arcs.add(new Arc(from, to, tie))));
        return List.copyOf(arcs);
    }
}
