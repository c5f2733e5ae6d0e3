package atlas.app;

import atlas.city.City;
import atlas.city.CreativeField;
import atlas.city.Designation;
import atlas.city.Event;
import atlas.city.Language;
import atlas.city.Milieu;
import atlas.city.Network;
import atlas.search.Entry;
import atlas.search.Entry.Name;
import atlas.search.Entry.Passage;
import atlas.search.EntryKind;
import atlas.state.Section;
import atlas.ui.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be found of cities: themselves, their milieus, events and stories. */
final class PlaceEntries {
    private static final int TOLD = 2;
    private static final int MEMBER = 1;
    private static final Pattern BETWEEN = Pattern.compile(", *");

    private final Map<String, City> cities;
    private final Ways ways;

    PlaceEntries(List<City> cities, Ways ways) {
        this.cities = cities.stream().collect(Collectors.toMap(City::id, Function.identity()));
        this.ways = ways;
    }

    /**
     * A city, found by all its names, its country and prefecture, its fields and their years.
     *
     * @param told whether it has a story; such cities stand before others
     */
    Entry city(City city, boolean told) {
        int weight = (told ? TOLD : 0) + (city.designations().isEmpty() ? 0 : MEMBER);
        return Entry.of(
                        EntryKind.CITY,
                        city.id(),
                        city.name().common(),
                        Say.both(language -> line(city, language)),
                        () -> ways.toCity(city.id()))
                .withNames(names(city))
                .withAttributes(attributes(city))
                .withField(field(city))
                .withWeight(weight);
    }

    /** A milieu, found by its kind, its type, what it was before, and its city. */
    Entry milieu(Milieu milieu) {
        City city = city(milieu.cityId());
        var attributes = new ArrayList<>(around(city));
        attributes.addAll(Say.all("milieu-type." + milieu.type().code()));
        if (milieu.kind().id().equals("incubator")) {
            attributes.addAll(also("search.also.incubator"));
        }
        if (isConverted(milieu)) {
            attributes.addAll(also("search.also.converted"));
        }
        return Entry.of(
                        EntryKind.MILIEU,
                        milieu.id(),
                        milieu.name(),
                        Say.both(language -> line(milieu, city, language)),
                        () -> ways.toMilieu(milieu.cityId(), milieu.id()))
                .withAttributes(attributes)
                .withText(milieu.summary());
    }

    /** Words of both languages that stand for the same, apart. */
    private static List<String> also(String key) {
        return Say.all(key).stream().flatMap(BETWEEN::splitAsStream).toList();
    }

    private static boolean isConverted(Milieu milieu) {
        return milieu.formerUse().filter(use -> FormerUse.isBuilding(use.english())).isPresent();
    }

    private City city(String id) {
        return Objects.requireNonNull(cities.get(id), id);
    }

    /** Something that happened, in a city or in the world. */
    Entry event(Event event) {
        var city = event.cityId().map(this::city);
        return Entry.of(
                        EntryKind.EVENT,
                        event.id(),
                        event.title(),
                        Say.both(language -> line(event, city, language)),
                        () ->
                                event.cityId()
                                        .ifPresentOrElse(
                                                id -> ways.toSection(id, Section.TIMELINE),
                                                () -> ways.toYear(event.year())))
                .withAttributes(city.map(this::around).orElse(List.of()));
    }

    /**
     * The story of a city.
     *
     * @param markdown by language
     */
    Entry story(String cityId, Map<Language, String> markdown) {
        City city = city(cityId);
        var texts =
                markdown.entrySet().stream()
                        .map(e -> new Passage(e.getKey(), PlainText.of(e.getValue())))
                        .toList();
        return Entry.of(
                        EntryKind.STORY,
                        cityId,
                        city.name().common(),
                        Say.both("search.line.story"),
                        () -> ways.toSection(cityId, Section.STORY))
                .withAttributes(around(city))
                .withPassages(texts);
    }

    private static String line(City city, Language language) {
        return Say.dotted(
                Stream.concat(
                        Stream.concat(
                                Stream.of(city.country().name().in(language)),
                                city.prefecture().map(p -> p.in(language)).stream()),
                        memberships(city)
                                .map(d ->
                                        Messages.text(
                                                language,
                                                "search.line.since",
                                                field(d, language),
                                                d.from()))));
    }

    private static String line(Milieu milieu, City city, Language language) {
        return Say.dotted(
                Stream.of(
                                Stream.of(milieu.kind().name().in(language)),
                                Stream.of(city.name().common().in(language)),
                                milieu.opened().stream().mapToObj(Integer::toString),
                                milieu.formerUse().stream()
                                        .map(use ->
                                                Messages.text(
                                                        language,
                                                        "search.line.formerly",
                                                        use.in(language))))
                        .flatMap(Function.identity()));
    }

    private static String line(Event event, Optional<City> city, Language language) {
        return Say.dotted(
                Stream.of(
                        Integer.toString(event.year()),
                        city.map(c -> c.name().common().in(language))
                                .orElseGet(() -> Messages.text(language, "search.line.world")),
                        Messages.text(language, "event-kind." + event.kind().code())));
    }

    private static List<Name> names(City city) {
        var name = city.name();
        var all = new ArrayList<Name>();
        all.add(new Name(name.local(), name.script(), !name.script().equals("latin")));
        name.kana().map(Name::reading).ifPresent(all::add);
        name.romaji().map(Name::reading).ifPresent(all::add);
        return all;
    }

    private static List<String> attributes(City city) {
        var all = new ArrayList<String>();
        for (Designation designation : city.designations()) {
            all.addAll(Say.all("network." + designation.network().code()));
            all.add(Integer.toString(designation.from()));
            designation.field().ifPresent(f -> all.addAll(Say.all("field." + f.code())));
        }
        if (memberships(city).findAny().isPresent()) {
            all.addAll(also("search.also.unesco"));
        }
        return all;
    }

    /** By what the things in a city are found too: the city and its country. */
    private List<String> around(City city) {
        var country = city.country().name();
        return Stream.of(
                        Stream.of(city.name().common(), country)
                                .flatMap(both -> Stream.of(both.english(), both.japanese())),
                        names(city).stream().map(Name::text),
                        city.prefecture().stream()
                                .flatMap(both -> Stream.of(both.english(), both.japanese())))
                .flatMap(Function.identity())
                .distinct()
                .toList();
    }

    private static Optional<CreativeField> field(City city) {
        return memberships(city)
                .max(Comparator.comparingInt(Designation::from))
                .flatMap(Designation::field);
    }

    private static Stream<Designation> memberships(City city) {
        return city.designations().stream().filter(d -> d.network() == Network.UCCN);
    }

    private static String field(Designation designation, Language language) {
        return designation
                .field()
                .map(f -> Messages.text(language, "field." + f.code()))
                .orElse("");
    }
}
