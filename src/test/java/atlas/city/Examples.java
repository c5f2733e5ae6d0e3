package atlas.city;

import atlas.geo.LatLon;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** A few cities with hand-made facts, for tests. */
public final class Examples {
    public static final Country JAPAN = new Country("JPN", new Bilingual("Japan", "日本"));
    public static final Country FRANCE = new Country("FRA", new Bilingual("France", "フランス"));

    public static final City KANAZAWA =
            new City(
                    "kanazawa",
                    new CityName(
                            new Bilingual("Kanazawa", "金沢"),
                            "金沢市",
                            "han-japanese",
                            Optional.of("かなざわ"),
                            Optional.of("Kanazawa")),
                    JAPAN,
                    WorldRegion.ASIA_PACIFIC,
                    Optional.of(new Bilingual("Ishikawa", "石川県")),
                    new LatLon(36.5608, 136.6567),
                    Optional.of(
                            new Population(463254, OptionalInt.of(2020), Optional.of("census"))),
                    List.of(
                            member(CreativeField.CRAFTS, 2009, OptionalInt.empty()),
                            new Designation(
                                    Network.CCEA,
                                    Optional.empty(),
                                    2018,
                                    OptionalInt.of(2018),
                                    Confidence.HIGH)),
                    Optional.of(new ModelReading(Model.KANAZAWA, true, List.of("S35"))),
                    Confidence.HIGH);

    public static final City LYON =
            new City(
                    "lyon",
                    name("Lyon", "リヨン"),
                    FRANCE,
                    WorldRegion.EUROPE_NORTH_AMERICA,
                    Optional.empty(),
                    new LatLon(45.7485, 4.8467),
                    Optional.of(new Population(522969, OptionalInt.empty(), Optional.empty())),
                    List.of(
                            member(CreativeField.MEDIA_ARTS, 2008, OptionalInt.of(2022)),
                            member(CreativeField.LITERATURE, 2023, OptionalInt.empty())),
                    Optional.empty(),
                    Confidence.HIGH);

    public static final City SINGAPORE =
            new City(
                    "singapore",
                    name("Singapore", "シンガポール"),
                    new Country("SGP", new Bilingual("Singapore", "シンガポール")),
                    WorldRegion.ASIA_PACIFIC,
                    Optional.empty(),
                    new LatLon(1.35, 103.82),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Confidence.LOW);

    private Examples() {}

    /** A name that is written alike in the local script. */
    public static CityName name(String english, String japanese) {
        return new CityName(
                new Bilingual(english, japanese),
                english,
                "latin",
                Optional.empty(),
                Optional.empty());
    }

    /** Membership of the UNESCO network. */
    public static Designation member(CreativeField field, int from, OptionalInt to) {
        return new Designation(Network.UCCN, Optional.of(field), from, to, Confidence.HIGH);
    }

    /** An art village with one source and one seed fact. */
    public static Milieu milieu(String id, String english, String japanese, int opened) {
        return new Milieu(
                id,
                "kanazawa",
                new Bilingual(english, japanese),
                new MilieuKind("art-village", new Bilingual("Art village", "芸術村")),
                MilieuType.CREATIVE,
                OptionalInt.of(opened),
                OptionalInt.empty(),
                Optional.of(new Bilingual("spinning mill", "紡績工場")),
                new Bilingual("Rooms for practice.", "練習のできる場。"),
                new LatLon(36.555, 136.64),
                CoordinateBasis.RECALLED,
                new Evidence(List.of("KZ01"), List.of("S78"), List.of(), Confidence.HIGH));
    }

    /** An event of Kanazawa without a source. */
    public static Event event(int year, EventKind kind, String english, String japanese) {
        return new Event(
                "kanazawa-" + year,
                Optional.of("kanazawa"),
                year,
                OptionalInt.of(10),
                new Bilingual(english, japanese),
                kind,
                new Evidence(List.of(), List.of(), List.of(), Confidence.MEDIUM));
    }

    /** A value that describes the prefecture. */
    public static Observation observation(String indicator, int year, double value) {
        return new Observation(
                "kanazawa",
                indicator,
                year,
                value,
                GeoLevel.PREFECTURE,
                "石川県",
                Optional.empty(),
                "census",
                Confidence.HIGH,
                "");
    }

    /** A source with an address. */
    public static Source source(String id, String title) {
        return new Source(
                id, title, "Publisher", "2016", "https://example.org/" + id, "", "Read in full");
    }

    /** Kanazawa with two milieus, two events, a tie, a value and a story. */
    public static Dossier kanazawa() {
        return new Dossier(
                KANAZAWA,
                basis(KANAZAWA),
                List.of(
                        milieu("art-village", "Citizen's Art Village", "金沢市民芸術村", 1996),
                        milieu("crafts-museum", "National Crafts Museum", "国立工芸館", 2020)),
                List.of(
                        event(1993, EventKind.CRISIS, "Mill stops", "工場が操業を停止"),
                        event(1996, EventKind.OPENING, "Art village opens", "芸術村の開村")),
                List.of(
                        new Tie(
                                "lyon",
                                "sister-city",
                                OptionalInt.of(2002),
                                new Bilingual("Sisters since 2002", "2002年から姉妹都市"),
                                List.of("KZ01"),
                                Confidence.MEDIUM)),
                List.of(observation("museums", 2021, 2.8)),
                Map.of(
                        Language.ENGLISH,
                        "# Kanazawa\n\n## Context\n\nA castle town. [S78][src:KZ05]\n\nMore. [src:KZ01][S78]\n",
                        Language.JAPANESE,
                        "# 金沢\n\n## 背景\n\n城下町である。 [S78][src:KZ05]\n"),
                List.of(
                        new Witness.Told(5, new Bilingual("A castle", "城下町")),
                        new Witness.Place(4, "art-village", true)),
                Map.of(
                        "KZ01", source("KZ01", "Art Village report"),
                        "KZ05", source("KZ05", "First craft city"),
                        "census", source("census", "Census of 2020")),
                Map.of(
                        "S78",
                        new SeedFact(
                                "S78",
                                "SEED-A",
                                new Bilingual("Art Village", "市民芸術村"),
                                new Bilingual("It is open day and night.", "昼も夜も開いている。"))));
    }

    /** A city of which nothing but its record is known. */
    public static Dossier bare(City city) {
        return new Dossier(
                city,
                basis(city),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of());
    }

    private static CityBasis basis(City city) {
        return new CityBasis(
                city.population().isPresent() ? List.of("census") : List.of(),
                city.designations().stream()
                        .map(d ->
                                new CityBasis.Membership(
                                        d, List.of(d.network() == Network.CCEA ? "CE01" : "KZ05")))
                        .toList());
    }
}
