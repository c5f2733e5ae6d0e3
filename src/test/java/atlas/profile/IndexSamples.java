package atlas.profile;

import atlas.city.Bilingual;
import atlas.city.City;
import atlas.city.CityBasis;
import atlas.city.CityName;
import atlas.city.Confidence;
import atlas.city.Country;
import atlas.city.Dimension;
import atlas.city.Dossier;
import atlas.city.GeoLevel;
import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import atlas.city.Observation;
import atlas.city.Panel;
import atlas.city.Source;
import atlas.city.WorldRegion;
import atlas.geo.LatLon;
import atlas.index.Measures;
import atlas.index.Scenario;
import atlas.index.Scorer;
import atlas.state.Camera;
import atlas.state.Navigator;
import atlas.state.Region;
import atlas.state.Section;
import atlas.state.ViewState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A small atlas: four cities of Japan with two indicators for each index, of which Kobe lacks the
 * last two indices; a second panel in which one index can be computed; Lyon in no panel.
 */
final class IndexSamples {
    static final Source CENSUS = new Source("census", "Census", "Bureau", "2020", "", "", "");
    static final Panel JAPAN = panel("japan", "Japan", "日本", "kanazawa", "osaka", "kyoto", "kobe");
    static final Panel ASIA = panel("asia", "Asia", "アジア", "kanazawa", "seoul");
    static final List<Dimension> DIMENSIONS =
            IntStream.rangeClosed(1, 7)
                    .mapToObj(n -> new Dimension(n, words("Index " + n), words("Axis " + n)))
                    .toList();

    private IndexSamples() {}

    static IndexData of(String city) {
        var observations = observations();
        var own = observations.stream().filter(o -> o.cityId().equals(city)).toList();
        var dossier =
                new Dossier(
                        city(city),
                        CityBasis.NONE,
                        List.of(),
                        List.of(),
                        List.of(),
                        own,
                        Map.of(),
                        List.of(),
                        Map.of("census", CENSUS),
                        Map.of());
        var panels = List.of(ASIA, JAPAN);
        var scores =
                panels.stream()
                        .map(p -> Measures.of(p, indicators(), observations))
                        .map(m -> Scorer.score(m, Scenario.published()))
                        .toList();
        return new IndexData(dossier, panels, scores, DIMENSIONS, indicators());
    }

    static Navigator navigator(Optional<Integer> axis) {
        return new Navigator(
                ViewState.at(new Camera(new LatLon(35, 150), 3), Region.JAPAN, 2025)
                        .withCity("kanazawa")
                        .withSection(Section.INDEX)
                        .withAxis(axis));
    }

    static City city(String id) {
        String name = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
        return new City(
                id,
                new CityName(words(name), name, "latin", Optional.empty(), Optional.empty()),
                new Country("JPN", new Bilingual("Japan", "日本")),
                WorldRegion.ASIA_PACIFIC,
                Optional.of(new Bilingual("Ishikawa", "石川県")),
                new LatLon(36.5, 136.6),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Confidence.HIGH);
    }

    private static List<Indicator> indicators() {
        var indicators = new ArrayList<Indicator>();
        for (int number = 1; number <= 7; number++) {
            indicators.add(indicator("a" + number, number, JAPAN, IndicatorRole.CORE));
            indicators.add(indicator("b" + number, number, JAPAN, IndicatorRole.CORE));
        }
        indicators.add(indicator("extra", 1, JAPAN, IndicatorRole.SUPPLEMENTARY));
        indicators.add(indicator("population", 0, JAPAN, IndicatorRole.CONTEXT));
        indicators.add(indicator("x1", 1, ASIA, IndicatorRole.CORE));
        indicators.add(indicator("y1", 1, ASIA, IndicatorRole.CORE));
        return indicators;
    }

    private static Indicator indicator(String id, int index, Panel panel, IndicatorRole role) {
        return new Indicator(
                id,
                index,
                List.of(panel.id()),
                role,
                new Bilingual("Indicator " + id, "指標" + id),
                new Bilingual("% of population", "人口に占める割合（%）"),
                1,
                new Bilingual("population 2020", "2020年の人口"),
                words("definition"),
                "municipality");
    }

    private static List<Observation> observations() {
        var observations = new ArrayList<Observation>();
        for (int city = 0; city < JAPAN.cityIds().size(); city++) {
            String id = JAPAN.cityIds().get(city);
            int known = id.equals("kobe") ? 5 : 7;
            for (int number = 1; number <= known; number++) {
                observations.add(value(id, "a" + number, 10.5 * (4 - city)));
                observations.add(value(id, "b" + number, 3 + city));
            }
            observations.add(value(id, "extra", 7));
            observations.add(value(id, "population", 463254));
        }
        observations.removeIf(o -> o.cityId().equals("kanazawa") && o.indicatorId().equals("b2"));
        observations.add(
                new Observation(
                        "kanazawa",
                        "b2",
                        2010,
                        3,
                        GeoLevel.PREFECTURE,
                        "石川県",
                        Optional.of(
                                new Observation.Count(
                                        115, "count", Optional.of(463254.0), "persons", "2020")),
                        "census",
                        Confidence.MEDIUM,
                        "by hand"));
        for (String indicator : List.of("x1", "y1")) {
            observations.add(value("kanazawa", indicator, 1));
            observations.add(value("seoul", indicator, 2));
        }
        return observations;
    }

    private static Observation value(String city, String indicator, double value) {
        return new Observation(
                city,
                indicator,
                2020,
                value,
                GeoLevel.MUNICIPALITY,
                "",
                Optional.empty(),
                "census",
                Confidence.HIGH,
                "");
    }

    private static Panel panel(String id, String english, String japanese, String... cities) {
        return new Panel(
                id, new Bilingual(english, japanese), words("About " + english), List.of(cities));
    }

    private static Bilingual words(String same) {
        return new Bilingual(same, same);
    }
}
