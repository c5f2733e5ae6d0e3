package atlas.map;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.CityName;
import atlas.city.Confidence;
import atlas.city.CoordinateBasis;
import atlas.city.Country;
import atlas.city.CreativeField;
import atlas.city.Designation;
import atlas.city.Event;
import atlas.city.EventKind;
import atlas.city.Evidence;
import atlas.city.Milieu;
import atlas.city.MilieuKind;
import atlas.city.MilieuType;
import atlas.city.Network;
import atlas.city.Tie;
import atlas.city.WorldRegion;
import atlas.geo.LatLon;
import atlas.map.tile.Tiles;
import atlas.state.Background;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.Settings;
import atlas.state.ViewState;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** A few cities and a view of them. */
final class Example {
    static final City KANAZAWA =
            city("kanazawa", "Kanazawa", "金沢", 36.5608, 136.6567, CreativeField.CRAFTS, 2009);
    static final City SAPPORO =
            city("sapporo", "Sapporo", "札幌", 43.064, 141.3469, CreativeField.MEDIA_ARTS, 2013);
    static final City ASAHIKAWA =
            city("asahikawa", "Asahikawa", "旭川", 43.7706, 142.365, CreativeField.DESIGN, 2019);
    static final City SEOUL =
            city("seoul", "Seoul", "ソウル", 37.566, 126.9784, CreativeField.DESIGN, 2010);
    static final City LYON =
            city("lyon", "Lyon", "リヨン", 45.7485, 4.8467, CreativeField.LITERATURE, 2008);
    static final City OSAKA =
            new City(
                    "osaka",
                    name("Osaka", "大阪"),
                    new Country("JPN", new Bilingual("Japan", "日本")),
                    WorldRegion.ASIA_PACIFIC,
                    Optional.empty(),
                    new LatLon(34.6937, 135.5022),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Confidence.HIGH);
    static final List<City> CITIES = List.of(SEOUL, SAPPORO, OSAKA, LYON, KANAZAWA, ASAHIKAWA);
    static final Milieu ART_VILLAGE =
            new Milieu(
                    "art-village",
                    "kanazawa",
                    new Bilingual("Citizen's Art Village", "市民芸術村"),
                    new MilieuKind("art-village", new Bilingual("Art village", "芸術村")),
                    MilieuType.CREATIVE,
                    OptionalInt.of(1996),
                    OptionalInt.empty(),
                    Optional.empty(),
                    new Bilingual("", ""),
                    new LatLon(36.573, 136.633),
                    CoordinateBasis.APPROXIMATE,
                    new Evidence(List.of(), List.of(), List.of(), Confidence.HIGH));

    static final Event ART_VILLAGE_OPENS =
            event("art-village-opens", Optional.of("kanazawa"), 2010, EventKind.OPENING, "opens");
    static final Event SEOUL_JOINS =
            event(
                    "seoul-2010",
                    Optional.of("seoul"),
                    2010,
                    EventKind.DESIGNATION,
                    "City of Design");
    static final Event FORUM =
            event("world-2010", Optional.empty(), 2010, EventKind.POLICY, "A forum of cities");
    static final Event COUNT =
            event("world-2010-2", Optional.empty(), 2010, EventKind.DESIGNATION, "Two cities");

    private Example() {}

    /** All of the above, with a score for Kanazawa. */
    static MapContext context(
            Navigator navigator, Settings settings, Background background, Messages messages) {
        return context(navigator, settings, background, messages, CITIES);
    }

    /** The same with other cities. */
    static MapContext context(
            Navigator navigator,
            Settings settings,
            Background background,
            Messages messages,
            List<City> cities) {
        return new MapContext(
                navigator,
                settings,
                messages,
                background,
                new Tiles(background, settings.theme()),
                cities,
                Known.NOTHING,
                id ->
                        Optional.of(new Rating(47, new Bilingual("Japan", "日本"), 7, 7))
                                .filter(_ -> id.equals("kanazawa")),
                byField(),
                Example::milieus,
                Example::ties,
                Example.events());
    }

    static MapModel model(MapContext context) {
        return new MapModel(context.navigator(), context.cities(), Known.NOTHING, context.score());
    }

    static List<Event> events() {
        return List.of(ART_VILLAGE_OPENS, COUNT, SEOUL_JOINS, FORUM);
    }

    private static Event event(
            String id, Optional<String> city, int year, EventKind kind, String title) {
        return new Event(
                id,
                city,
                year,
                OptionalInt.empty(),
                new Bilingual(title, title),
                kind,
                new Evidence(List.of(), List.of(), List.of(), Confidence.HIGH));
    }

    static ViewState state(LatLon centre, double zoom) {
        return ViewState.at(new Camera(centre, zoom), Region.JAPAN, 2025);
    }

    static List<Milieu> milieus(String city) {
        return city.equals("kanazawa") ? List.of(ART_VILLAGE) : List.of();
    }

    /** Kanazawa has three ties to two cities; the last is of 2018. */
    static List<Tie> ties(String city) {
        return city.equals("kanazawa")
                ? List.of(
                        tie("seoul", "joint-project", 2018, "Shared year"),
                        tie("seoul", "sister-city", 1962, "Sisters since 1962"),
                        tie("lyon", "formal-cooperation", 2014, "Exchange of music"))
                : List.of();
    }

    private static Tie tie(String other, String kind, int since, String title) {
        return new Tie(
                other,
                kind,
                OptionalInt.of(since),
                new Bilingual(title, title),
                List.of(),
                Confidence.HIGH);
    }

    private static City city(
            String id,
            String english,
            String japanese,
            double latitude,
            double longitude,
            CreativeField field,
            int since) {
        return new City(
                id,
                name(english, japanese),
                country(id),
                WorldRegion.ASIA_PACIFIC,
                Optional.empty(),
                new LatLon(latitude, longitude),
                Optional.empty(),
                List.of(
                        new Designation(
                                Network.UCCN,
                                Optional.of(field),
                                since,
                                OptionalInt.empty(),
                                Confidence.HIGH)),
                Optional.empty(),
                Confidence.HIGH);
    }

    private static Country country(String id) {
        return switch (id) {
            case "seoul" -> new Country("KOR", new Bilingual("Republic of Korea", "韓国"));
            case "lyon" -> new Country("FRA", new Bilingual("France", "フランス"));
            default -> new Country("JPN", new Bilingual("Japan", "日本"));
        };
    }

    private static CityName name(String english, String japanese) {
        return new CityName(
                new Bilingual(english, japanese),
                japanese,
                "han-japanese",
                Optional.empty(),
                Optional.empty());
    }

    /** Signs coloured by field. One for each map, for whoever listens to it is kept by it. */
    static ObservableValue<Optional<Shade>> byField() {
        return new SimpleObjectProperty<>(Optional.empty());
    }
}
