package atlas.map;

import atlas.city.City;
import atlas.city.Country;
import atlas.city.CreativeField;
import atlas.state.Filter;
import atlas.ui.Messages;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is said of each wish of a filter, as short as it can be. */
final class FilterWords {
    private static final int SIGNS = CreativeField.values().length + 1;

    private final Messages messages;
    private final List<City> cities;
    private final Map<String, Country> countries;

    FilterWords(Messages messages, List<City> cities) {
        this.messages = messages;
        this.cities = cities;
        countries =
                cities.stream()
                        .map(City::country)
                        .collect(
                                Collectors.toMap(
                                        Country::iso3, Function.identity(), (one, _) -> one));
    }

    /** Such as "35 cities · 3 prefectures": the latter are none of the former. */
    static String counted(Messages messages, long cities, long prefectures) {
        String towns = messages.text("list.count", cities);
        if (prefectures == 0) {
            return towns;
        }
        String areas = messages.text("list.count.prefectures", prefectures);
        return cities == 0 ? areas : messages.text("list.count.and", towns, areas);
    }

    /** The countries of some of the cities, in no order. */
    Stream<Country> countries(Predicate<City> of) {
        return cities.stream().filter(of).map(City::country).distinct();
    }

    /** Such as "Joined 2010–2015". */
    String of(Facet facet, Filter filter) {
        return switch (facet) {
            case TEXT -> messages.text("list.chip.text", filter.text().strip());
            case COUNTRY -> filter.country().map(this::country).orElse("");
            case FIELDS -> fields(filter);
            case YEARS -> years(filter);
            case MEASURED -> messages.text("list.measured");
            case TOLD -> messages.text("list.told");
        };
    }

    private String country(String iso3) {
        Country country = countries.get(iso3);
        return country == null ? iso3 : messages.text(country.name());
    }

    private String fields(Filter filter) {
        List<CreativeField> shown =
                Stream.of(CreativeField.values())
                        .filter(f -> !filter.hidden().contains(f))
                        .toList();
        if (filter.hidden().isEmpty()) {
            return messages.text("list.chip.members");
        }
        if (shown.isEmpty() && filter.outsiders()) {
            return messages.text("map.outsiders");
        }
        if (shown.size() == 1 && !filter.outsiders()) {
            return messages.name("field", shown.getFirst());
        }
        if (filter.hidden().size() == 1 && filter.outsiders()) {
            return messages.text(
                    "list.chip.without", messages.name("field", filter.hidden().iterator().next()));
        }
        return messages.text("list.chip.signs", shown.size() + (filter.outsiders() ? 1 : 0), SIGNS);
    }

    private String years(Filter filter) {
        String from = filter.joinedFrom().map(Spoken::year).orElse("");
        String to = filter.joinedTo().map(Spoken::year).orElse("");
        if (to.isEmpty()) {
            return messages.text("list.chip.since", from);
        }
        return from.isEmpty()
                ? messages.text("list.chip.until", to)
                : messages.text("list.chip.between", from, to);
    }
}
