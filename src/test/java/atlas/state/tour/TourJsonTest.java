package atlas.state.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlas.city.Bilingual;
import atlas.city.Language;
import atlas.geo.LatLon;
import atlas.state.Camera;
import atlas.state.Region;
import atlas.state.ViewState;
import atlas.state.ViewStates;
import atlas.state.tour.Fault.Code;
import atlas.state.tour.Fault.Kind;
import atlas.state.tour.Fault.Part;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TourJsonTest {
    private static final Tour TOUR =
            new Tour(
                    "mine",
                    new Bilingual("Mine", "わたしの"),
                    new Bilingual("", ""),
                    45,
                    List.of(step("a"), step("b"), step("c")));

    @Test
    void everyTourComesBackAsItWas() {
        var random = new Random(6);
        var views = new ViewStates(6);
        for (int i = 0; i < 500; i++) {
            var tour = random(random, views);
            String text = TourJson.write(tour);
            assertFalse(text.contains("\n"));
            assertEquals(new TourJson.Whole(tour), TourJson.read(text));
            assertEquals(new TourJson.Whole(tour), TourJson.read(TourJson.file(tour)));
        }
    }

    /** What the fields of the editor take in can be taken out to a file and in again. */
    @Test
    void theLargestTourThatCanBeWrittenCanBeRead() {
        var title = new Bilingual("t".repeat(TourJson.TITLE), "題".repeat(TourJson.TITLE));
        var text = new Bilingual("x".repeat(TourJson.TEXT), "字".repeat(TourJson.TEXT));
        var steps = new ArrayList<Step>();
        for (int i = 0; i < TourJson.STEPS; i++) {
            steps.add(step("s" + i).withWords(new Step.Words(title, text, text, text)));
        }
        var tour = new Tour("large", title, text, TourJson.MINUTES, steps);
        byte[] file = TourJson.file(tour);
        assertTrue(file.length <= TourJson.LARGEST, () -> "bytes: " + file.length);
        assertEquals(new TourJson.Whole(tour), TourJson.read(file));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[", "\"x", "{\"a\":1}}", "\u0000", "PK\u0003", "{\"a\":1,\"a\":2}"})
    void whatIsNotJsonIsBrokenAtALine(String text) {
        var fault = only(text);
        assertEquals(Code.BROKEN, fault.code());
        assertEquals(List.of(1), fault.details().subList(0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{}", "1", "\"x\"", "{\"steps\":[]}"})
    void whatIsNoTourIsForeign(String text) {
        assertEquals(Code.FOREIGN, only(text).code());
    }

    /** Wherever the text breaks off. */
    @Test
    void halfATextIsBroken() {
        String text = TourJson.write(TOUR);
        for (int end = 0; end < text.length(); end += 7) {
            assertInstanceOf(TourJson.Faulty.class, TourJson.read(text.substring(0, end)));
        }
    }

    @Test
    void aNewerVersionIsNamedAndNothingElse() {
        var fault = only("{\"creative-cities-atlas-tour\": 7, \"steps\": 3}");
        assertEquals(Code.NEWER, fault.code());
        assertEquals(List.of(7, 1), fault.details());
    }

    @Test
    void allFaultsAreNamedWithTheirPlaces() {
        String text =
                """
                {"creative-cities-atlas-tour": 1, "title": "Mine", "aim": {"en": 3},
                 "minutes": 1.5, "steps": [
                  {"id": "a", "caption": {"en": 7, "ja": null}, "seconds": 9999, "view": VIEW},
                  {"id": "a", "sources": ["S", 1], "map": {"width": 0, "height": 5}, "view": {}},
                  7,
                  {"id": "", "question": [], "map": {"width": "x"}}
                 ]}
                """
                        .replace("VIEW", view());
        assertEquals(
                List.of(
                        fault(0, Part.ID, Code.MISSING),
                        fault(0, Part.TITLE, Code.KIND, Kind.OBJECT, Kind.TEXT),
                        in(Language.ENGLISH, fault(0, Part.AIM, Code.KIND, Kind.TEXT, Kind.NUMBER)),
                        fault(0, Part.MINUTES, Code.KIND, Kind.WHOLE_NUMBER, Kind.NUMBER),
                        in(
                                Language.ENGLISH,
                                fault(1, Part.CAPTION, Code.KIND, Kind.TEXT, Kind.NUMBER)),
                        in(
                                Language.JAPANESE,
                                fault(1, Part.CAPTION, Code.KIND, Kind.TEXT, Kind.NOTHING)),
                        fault(1, Part.SECONDS, Code.RANGE, "9999", "0", "3600"),
                        fault(2, Part.ID, Code.TWICE, "a"),
                        fault(2, Part.SOURCES, Code.KIND, Kind.TEXT, Kind.NUMBER),
                        fault(2, Part.MAP, Code.UNREADABLE),
                        fault(2, Part.VIEW, Code.UNREADABLE),
                        fault(3, Part.STEP, Code.KIND, Kind.OBJECT, Kind.NUMBER),
                        fault(4, Part.ID, Code.MISSING),
                        fault(4, Part.QUESTION, Code.KIND, Kind.OBJECT, Kind.LIST),
                        fault(4, Part.MAP, Code.KIND, Kind.NUMBER, Kind.TEXT),
                        fault(4, Part.VIEW, Code.MISSING)),
                faults(text));
    }

    @Test
    void wordsMayBeMissing() {
        String text =
                "{\"creative-cities-atlas-tour\":1,\"id\":\"m\",\"steps\":[{\"id\":\"a\",\"view\":"
                        + view()
                        + "}]}";
        var read = ((TourJson.Whole) TourJson.read(text)).tour();
        assertEquals(Step.Words.NONE, read.steps().getFirst().words());
        assertEquals(MapSize.USUAL, read.steps().getFirst().map());
    }

    @ParameterizedTest
    @CsvSource({
        "'\"zoom\":6.0', '\"zoom\":\"near\"'",
        "'\"latitude\":36.0', '\"latitude\":136.0'",
        "'\"view\":\"MAP\"', '\"view\":\"ATTIC\"'",
        "'\"year\":2025', '\"year\":\"x\"'",
        "'\"hidden\":[]', '\"hidden\":[null]'",
        "'\"cities\":[]', '\"cities\":{}'"
    })
    void aViewThatCannotBeShownIsAFaultOfItsStep(String part, String other) {
        String text = TourJson.write(TOUR);
        assertTrue(text.contains(part), part);
        var faults = faults(text.replace(part, other));
        assertEquals(3, faults.size());
        assertEquals(fault(1, Part.VIEW, Code.UNREADABLE), faults.getFirst());
    }

    @Test
    void yearsThatNoAtlasKnowsAreFaults() {
        var faults = faults(TourJson.write(TOUR).replace("\"year\":2025", "\"year\":2000000000"));
        assertEquals(
                fault(1, Part.VIEW, Code.RANGE, "2000000000", "1800", "2200"), faults.getFirst());
    }

    @Test
    void boundsAreKept() {
        String text = TourJson.write(TOUR);
        var titled = faults(text.replace("\"Mine\"", '"' + "x".repeat(301) + '"'));
        assertEquals(
                List.of(in(Language.ENGLISH, fault(0, Part.TITLE, Code.LONG, 301, 300))), titled);
        String steps =
                "{\"creative-cities-atlas-tour\":1,\"id\":\"m\",\"steps\":[" + "1,".repeat(100);
        assertEquals(List.of(fault(0, Part.STEPS, Code.MANY, 101, 100)), faults(steps + "1]}"));
        var numbered = faults(text.replace("\"minutes\":45", "\"minutes\":" + "9".repeat(900)));
        assertEquals(
                List.of(fault(0, Part.MINUTES, Code.RANGE, "9".repeat(20) + "…", "0", "600")),
                numbered);
    }

    @Test
    void hugeAndDeepTextsAreRefusedAtOnce() {
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> {
                    var huge = TourJson.read(new byte[TourJson.LARGEST + 1]);
                    var large = ((TourJson.Faulty) huge).faults().getFirst();
                    assertEquals(Code.LARGE, large.code());
                    assertEquals(Code.BROKEN, only("[".repeat(1_000_000)).code());
                    assertEquals(Code.BROKEN, only("{\"a\":".repeat(1_000_000)).code());
                    String nested = TourJson.write(TOUR).replace("\"hidden\":[]", deep());
                    assertEquals(Code.BROKEN, only(nested).code());
                    String text = TourJson.write(TOUR);
                    String bloated =
                            text.replace(
                                    "\"text\":\"\"", '"' + "text\":\"" + "x".repeat(200_000) + '"');
                    assertEquals(fault(1, Part.VIEW, Code.UNREADABLE), faults(bloated).getFirst());
                });
    }

    // Bytes at random, and tours with bytes changed at random: a tour or faults, never a crash.
    @Test
    void noInputCrashesIt() {
        var random = new Random(8);
        byte[] whole = TourJson.file(TOUR);
        for (int i = 0; i < 3_000; i++) {
            byte[] bytes = whole.clone();
            for (int k = 1 + random.nextInt(4); k > 0; k--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            TourJson.read(bytes);
            byte[] noise = new byte[random.nextInt(60)];
            random.nextBytes(noise);
            assertInstanceOf(TourJson.Faulty.class, TourJson.read(noise));
        }
    }

    private static String deep() {
        return "\"hidden\":" + "[".repeat(200) + "]".repeat(200);
    }

    private static String view() {
        String text = TourJson.write(TOUR.withSteps(List.of(step("a"))));
        return text.substring(text.indexOf("\"view\":{") + 7, text.length() - 3);
    }

    private static List<Fault> faults(String text) {
        return ((TourJson.Faulty) TourJson.read(text)).faults();
    }

    private static Fault only(String text) {
        var faults = faults(text);
        assertEquals(1, faults.size(), faults::toString);
        return faults.getFirst();
    }

    private static Fault fault(int step, Part part, Code code, Object... details) {
        return new Fault(new Fault.Place(step, part, Optional.empty()), code, List.of(details));
    }

    private static Fault in(Language language, Fault fault) {
        var place =
                new Fault.Place(fault.place().step(), fault.place().part(), Optional.of(language));
        return new Fault(place, fault.code(), fault.details());
    }

    private static Tour random(Random random, ViewStates views) {
        var steps = new ArrayList<Step>();
        for (int i = random.nextInt(5); i > 0; i--) {
            int year = 1800 + random.nextInt(400);
            steps.add(
                    new Step(
                            "step " + i,
                            views.next().withYear(year),
                            new MapSize(1 + random.nextDouble() * 4000, 1 + random.nextInt(4000)),
                            new Step.Words(
                                    words(random), words(random), words(random), words(random)),
                            random.nextInt(Step.LONGEST + 1),
                            List.of("S1", "\"quoted\"").subList(0, random.nextInt(3))));
        }
        int minutes = random.nextInt(TourJson.MINUTES + 1);
        return new Tour("t" + random.nextInt(), words(random), words(random), minutes, steps);
    }

    private static Bilingual words(Random random) {
        return new Bilingual(text(random), text(random));
    }

    private static String text(Random random) {
        int[] signs = "ab \"\\/\b\n\t\u0000\u2028金沢🎨\ufeff{}[]:,".codePoints().toArray();
        var text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Step step(String id) {
        var view = ViewState.at(new Camera(new LatLon(36, 136), 6), Region.JAPAN, 2025);
        return new Step(id, view, MapSize.USUAL, Step.Words.NONE, 60, List.of());
    }
}
