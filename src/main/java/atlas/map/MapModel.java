package atlas.map;

import atlas.city.City;
import atlas.city.CreativeField;
import atlas.city.Language;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.ViewState;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;

/** Which cities the map and the list show: derived from the view state, in the list's order. */
public final class MapModel {
    private final List<City> cities;
    private final Map<String, City> byId;
    private final ObservableValue<Filter> filter;
    private final ObservableValue<List<City>> shown;
    private final ObservableValue<List<City>> listed;

    /** The parts of the view state that decide which cities are shown. */
    record Filter(
            int year,
            Set<CreativeField> hidden,
            boolean outsiders,
            Optional<String> selected,
            Region region,
            Language language) {
        static Filter of(ViewState state) {
            return new Filter(
                    state.year(),
                    state.filter().hidden(),
                    state.filter().outsiders(),
                    state.city(),
                    state.region(),
                    state.language());
        }

        boolean passes(City city) {
            return city.field(year).map(f -> !hidden.contains(f)).orElse(outsiders);
        }

        boolean shows(City city) {
            return passes(city) || selected.equals(Optional.of(city.id()));
        }
    }

    public MapModel(Navigator navigator, List<City> cities) {
        this.cities = cities;
        byId = cities.stream().collect(Collectors.toMap(City::id, Function.identity()));
        filter = navigator.part(Filter::of);
        shown = filter.map(f -> sorted(cities.stream().filter(f::shows).toList(), f.language()));
        listed = filter.map(this::inRegion);
    }

    /** The city of an id, if it is one of ours. */
    Optional<City> city(Optional<String> id) {
        return id.map(byId::get);
    }

    /** What the map shows: all that pass the legend, and the selected one. */
    ObservableValue<List<City>> shown() {
        return shown;
    }

    /** What the list shows: of those, the ones in the region. */
    ObservableValue<List<City>> listed() {
        return listed;
    }

    /** How many cities of the map each entry of the legend stands for; empty is outsiders. */
    ObservableValue<Map<Optional<CreativeField>, Long>> counts() {
        return filter.map(f ->
                cities.stream()
                        .collect(
                                Collectors.groupingBy(
                                        c -> c.field(f.year()), Collectors.counting())));
    }

    private List<City> inRegion(Filter f) {
        return sorted(
                cities.stream().filter(f::shows).filter(c -> Regions.holds(f.region(), c)).toList(),
                f.language());
    }

    private static List<City> sorted(List<City> some, Language language) {
        return some.stream().sorted(byName(language)).toList();
    }

    /** By the name's letters; in Japanese by its reading, names without one by themselves. */
    static Comparator<City> byName(Language language) {
        Collator collator =
                Collator.getInstance(
                        language == Language.JAPANESE ? Locale.JAPANESE : Locale.ENGLISH);
        collator.setStrength(Collator.SECONDARY);
        return Comparator.<City, String>comparing(c -> sortKey(c, language), collator)
                .thenComparing(City::id);
    }

    private static String sortKey(City city, Language language) {
        String name = city.name().common().in(language);
        return language == Language.JAPANESE ? city.name().kana().orElse(name) : name;
    }
}
