package atlas.map;

import atlas.city.City;
import atlas.city.Country;
import atlas.city.Event;
import atlas.city.EventKind;
import atlas.city.Growth;
import atlas.state.Filter;
import atlas.state.ViewState;
import atlas.ui.Veil;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The years of the network: of all its members, of those that the filter lets through, and what
 * happened in them.
 */
final class Chronicle {
    private static final Set<EventKind> NOTED = Set.of(EventKind.DESIGNATION, EventKind.POLICY);

    private final MapContext context;
    private final MapModel model;
    private final Growth network;
    private final ReadOnlyObjectWrapper<Growth> growth;
    private final List<Event> events;

    Chronicle(MapContext context, MapModel model) {
        this.context = context;
        this.model = model;
        network = Growth.of(context.cities());
        growth = new ReadOnlyObjectWrapper<>(network);
        var _ = context.navigator().part(ViewState::filter).subscribe(_ -> count());
        events = context.events().stream().filter(e -> NOTED.contains(e.kind())).toList();
    }

    /** That of all members. */
    Growth network() {
        return network;
    }

    /** That of the members which the filter lets through. */
    ReadOnlyObjectProperty<Growth> growth() {
        return growth.getReadOnlyProperty();
    }

    /** Whether the filter lets all members through. */
    boolean isWhole() {
        return context.navigator().now().filter().isNone() || growth.get().equals(network);
    }

    /** The year that the view state means; years without a network mean the nearest. */
    int year() {
        return network.nearest(context.navigator().now().year());
    }

    /** The country that the filter keeps to. */
    Optional<Country> country() {
        return context.navigator()
                .now()
                .filter()
                .country()
                .flatMap(iso3 ->
                        context.cities().stream()
                                .map(City::country)
                                .filter(c -> c.iso3().equals(iso3))
                                .findFirst());
    }

    /**
     * What is worth telling of a year: how the world came to it, what happened in the cities, and
     * last the network's own count, which the numbers say already. Not what would name a city whose
     * name is withheld.
     */
    List<Event> noted(int year) {
        return events.stream()
                .filter(e -> e.year() == year)
                .filter(this::concerns)
                .filter(e -> !isWithheld(e))
                .sorted((one, other) -> Integer.compare(turn(one), turn(other)))
                .toList();
    }

    private boolean isWithheld(Event event) {
        var focus = context.navigator().now().focus();
        return event.cityId().filter(focus::hides).isPresent()
                || (focus.masked() && Veil.of(focus, context.cities()).hides(event.title()));
    }

    /** The city in which it happened. */
    Optional<City> place(Event event) {
        return model.city(event.cityId());
    }

    private boolean concerns(Event event) {
        Optional<String> wanted = country().map(Country::iso3);
        return wanted.isEmpty() || wanted.equals(place(event).map(c -> c.country().iso3()));
    }

    private static int turn(Event event) {
        boolean policy = event.kind() == EventKind.POLICY;
        if (event.cityId().isPresent()) {
            return policy ? 2 : 1;
        }
        return policy ? 0 : 3;
    }

    private void count() {
        Filter filter = context.navigator().now().filter();
        if (filter.isNone()) {
            growth.set(network);
            return;
        }
        context.background()
                .run(
                        () ->
                                Growth.of(
                                        context.cities(),
                                        network.last(),
                                        year -> model.passing(filter, year)),
                        counted -> {
                            if (filter.equals(context.navigator().now().filter())) {
                                growth.set(counted);
                            }
                        });
    }
}
