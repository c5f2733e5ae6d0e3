package atlas.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import atlas.city.CreativeField;
import atlas.city.IndicatorRole;
import atlas.city.Language;
import atlas.geo.LatLon;
import atlas.index.Aggregation;
import atlas.index.Basis;
import atlas.index.Goalposts;
import atlas.index.Normalisation;
import atlas.index.Scenario;
import atlas.index.Treatment;
import atlas.index.Weights;
import atlas.index.pairwise.PeerRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The very text of a state: databases, codes and files that are out there hold it. */
final class ViewStateTextTest {
    private static final String USUAL =
            """
            {"view":"MAP","camera":{"centre":{"latitude":2.0,"longitude":124.0},"zoom":1.5},\
            "region":"ASIA_PACIFIC","city":null,"milieu":null,"section":"OVERVIEW","year":0,\
            "filter":{"hidden":[],"outsiders":true,"country":null,"joinedFrom":null,\
            "joinedTo":null,"scored":false,"told":false,"text":"","none":true},"order":"NAME",\
            "links":{"ties":false,"peers":false},"axis":null,\
            "reading":{"chapter":"DEFINITION","item":null},"study":{"panel":"japan",\
            "scenario":{"selection":{"roles":["CORE"],"prefectural":true,"without":[],\
            "cities":[],"basis":"AS_DEFINED"},"scaling":{"treatment":"NONE",\
            "normalisation":"PERCENTILE_RANK","goalposts":{},"floor":0.0},\
            "weights":{"indicators":{},"indices":{}},"means":{"index":"ARITHMETIC",\
            "overall":"ARITHMETIC"},"coverage":{"share":0.5,"indicators":2,"indices":5}},\
            "sort":0,"page":"RANKING","shading":"FIELD","contrast":null,"published":true},\
            "pairing":{"other":null,"reference":{"kind":"PANEL_MEDIAN","city":null},\
            "rule":"PROFILE","basis":"AS_DEFINED","largestFirst":false},\
            "focus":{"cities":[],"masked":false,"named":[]},"talk":{"tour":null,"step":null},\
            "frame":{"list":true,"panel":true,"legend":true,"years":true},"language":"ENGLISH"}\
            """;

    private static final String RICH =
            """
            {"view":"COMPARE","camera":{"centre":{"latitude":-0.1,"longitude":-179.99999999999997},\
            "zoom":12.0},"region":"JAPAN","city":"kanazawa \\"金沢\\"","milieu":"d\\n","section":"STORY",\
            "passage":2,"year":2025,"filter":{"hidden":["FILM"],"outsiders":false,"country":"KOR",\
            "joinedFrom":2004,"joinedTo":2023,"scored":true,"told":true,"text":"🎨","none":false},\
            "order":"SCORE","links":{"ties":true,"peers":true},"axis":7,\
            "reading":{"chapter":"WORKS","item":"florida-2002"},"study":{"panel":"asia-pacific",\
            "scenario":{"selection":{"roles":["SUPPLEMENTARY"],"prefectural":false,\
            "without":["museums"],"cities":["nara"],"basis":"PER_HEAD"},\
            "scaling":{"treatment":"WINSORISE_OR_LOG","normalisation":"GOALPOSTS",\
            "goalposts":{"museums":{"low":0.0,"high":1.0E-9,"logarithmic":true}},"floor":5.5},\
            "weights":{"indicators":{"cinemas":3.0},"indices":{"4":0.25}},\
            "means":{"index":"GEOMETRIC","overall":"HARMONIC"},\
            "coverage":{"share":1.0,"indicators":1,"indices":7}},"sort":3,"page":"METHOD",\
            "shading":"STRONGEST","contrast":{"first":{"kind":"KEPT","name":"私の案"},\
            "second":{"kind":"PRESENT","name":null}},"published":false},\
            "pairing":{"other":"osaka","reference":{"kind":"CITY","city":"kobe"},"rule":"MILIEUS",\
            "basis":"SHARE","largestFirst":true},"focus":{"cities":["nara","kobe"],"masked":true,\
            "named":["kobe"]},"talk":{"tour":"first","step":"s-1"},"frame":{"list":false,\
            "panel":true,"legend":false,"years":false},"language":"JAPANESE"}\
            """;

    static Stream<Arguments> states() {
        return Stream.of(arguments(usual(), USUAL), arguments(rich(), RICH));
    }

    @ParameterizedTest
    @MethodSource("states")
    void isWrittenAsEver(ViewState state, String text) {
        assertEquals(text, ViewStateJson.write(state));
    }

    @ParameterizedTest
    @MethodSource("states")
    void isReadAsEver(ViewState state, String text) {
        assertEquals(Optional.of(state), ViewStateJson.read(text));
    }

    @ParameterizedTest
    @MethodSource
    void whatIsToldOtherwiseIsTakenAsEver(String told, ViewState state) {
        assertEquals(Optional.of(state), ViewStateJson.read(told));
    }

    static Stream<Arguments> whatIsToldOtherwiseIsTakenAsEver() {
        var usual = usual();
        return Stream.of(
                arguments("{\"strange\":[{\"x\":null}]}", usual),
                arguments("{\"year\":\"2014\"}", usual.withYear(2014)),
                arguments("{\"year\":2014.9}", usual.withYear(2014)),
                arguments("{\"axis\":null}", usual),
                arguments("{\"camera\":{\"zoom\":1}}", usual),
                arguments("{\"city\":1}", usual.withCity("1")),
                arguments(
                        "{\"links\":{\"ties\":1,\"peers\":\"true\"}}",
                        usual.withLinks(new Links(true, true))),
                arguments(
                        "{\"focus\":{\"cities\":[\"a\",2],\"named\":[\"a\",\"a\"]}}",
                        usual.withFocus(new Focus(List.of("a", "2"), false, Set.of("a")))),
                arguments(
                        "{\"study\":{\"contrast\":{\"first\":{\"kind\":\"PRESENT\"},"
                                + "\"second\":{\"kind\":\"KEPT\",\"name\":\"b\"}}}}",
                        usual.withStudy(
                                Study.START.withContrast(
                                        new Contrast(
                                                Contrast.Side.PRESENT, Contrast.Side.kept("b"))))));
    }

    private static ViewState usual() {
        var camera = new Camera(Region.ASIA_PACIFIC.centre(), Camera.FARTHEST);
        return ViewState.at(camera, Region.ASIA_PACIFIC, 0);
    }

    private static ViewState rich() {
        return new ViewState(
                View.COMPARE,
                new Camera(new LatLon(-0.1, Math.nextUp(-180.0)), 12),
                Region.JAPAN,
                Optional.of("kanazawa \"金沢\""),
                Optional.of("d\n"),
                Section.STORY,
                Optional.of(2),
                2025,
                new Filter(
                        Set.of(CreativeField.FILM),
                        false,
                        Optional.of("KOR"),
                        Optional.of(2004),
                        Optional.of(2023),
                        true,
                        true,
                        "🎨"),
                Order.SCORE,
                new Links(true, true),
                Optional.of(7),
                new Reading(Chapter.WORKS, Optional.of("florida-2002")),
                study(),
                new Pairing(
                        Optional.of("osaka"),
                        Pairing.Reference.to("kobe"),
                        PeerRule.MILIEUS,
                        Basis.SHARE,
                        true),
                new Focus(List.of("nara", "kobe"), true, Set.of("kobe")),
                new Talk(Optional.of("first"), Optional.of("s-1")),
                new ViewState.Frame(false, true, false, false),
                Language.JAPANESE);
    }

    private static Study study() {
        var scenario =
                new Scenario(
                        new Scenario.Selection(
                                Set.of(IndicatorRole.SUPPLEMENTARY),
                                false,
                                Set.of("museums"),
                                Set.of("nara"),
                                Basis.PER_HEAD),
                        new Scenario.Scaling(
                                Treatment.WINSORISE_OR_LOG,
                                Normalisation.GOALPOSTS,
                                Map.of("museums", new Goalposts(0, 1e-9, true)),
                                5.5),
                        Weights.equal().withIndex(4, 0.25).withIndicator("cinemas", 3),
                        new Scenario.Means(Aggregation.GEOMETRIC, Aggregation.HARMONIC),
                        new Scenario.Coverage(1, 1, 7));
        return new Study(
                "asia-pacific",
                scenario,
                3,
                Study.Page.METHOD,
                Study.Shading.STRONGEST,
                Optional.of(Contrast.USUAL.withFirst(Contrast.Side.kept("私の案"))));
    }
}
