package atlas.narrative;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Bilingual;
import atlas.city.Confidence;
import atlas.city.GeoLevel;
import atlas.city.Indicator;
import atlas.city.IndicatorRole;
import atlas.city.Language;
import atlas.city.Observation;
import atlas.index.IndicatorScore;
import atlas.index.Place;
import atlas.index.Strengths;
import atlas.ui.Messages;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class StrengthsSentenceTest {
    private static final IndicatorScore LIBRARIES = score("Libraries", "図書館数", 1, 34);
    private static final IndicatorScore MUSEUMS = score("Museums", "博物館数", 2, 34);
    private static final IndicatorScore NPO = score("NPO corporations", "NPO法人数", 21, 28);
    private static final IndicatorScore LONG =
            score("Research, professional and technical firms", "学術研究の事業所数", 33, 34);

    @Test
    void namesThreeWithTheirPlaces() {
        var strengths =
                new Strengths(
                        "kanazawa",
                        List.of(LIBRARIES, MUSEUMS, score("Cinemas", "映画館数", 3, 34)),
                        List.of(NPO));
        assertEquals(
                "Among the cities compared in Japan, Kanazawa does best in libraries (1st of 34),"
                        + " museums (2nd of 34) and cinemas (3rd of 34). It does worst in NPO"
                        + " corporations (21st of 28).",
                say(Language.ENGLISH, strengths));
        assertEquals(
                "日本の比較で金沢が特に強いのは、「図書館数」（34都市中1位）、「博物館数」（34都市中2位）、"
                        + "「映画館数」（34都市中3位）。弱いのは、「NPO法人数」（28都市中21位）。",
                say(Language.JAPANESE, strengths));
    }

    @Test
    void aFigureOfThePrefectureIsCalledOne() {
        var around = prefectural(score("Theatres and concert halls", "劇場・音楽堂数", 2, 34));
        var strengths = new Strengths("kanazawa", List.of(LIBRARIES, around), List.of());
        assertEquals(
                "Among the cities compared in Japan, Kanazawa does best in libraries (1st of 34)"
                        + " and theatres and concert halls (prefecture: 2nd of 34).",
                say(Language.ENGLISH, strengths));
        assertEquals(
                "日本の比較で金沢が特に強いのは、「図書館数」（34都市中1位）、「劇場・音楽堂数」（34都市中2位・都道府県の値）。",
                say(Language.JAPANESE, strengths));
    }

    @Test
    void namesThatHoldCommasAreKeptApart() {
        assertEquals(
                "Among the cities compared in Japan, Kanazawa does best in museums (2nd of 34). It"
                        + " does worst in research, professional and technical firms (33rd of 34);"
                        + " and NPO corporations (21st of 28).",
                say(
                        Language.ENGLISH,
                        new Strengths("kanazawa", List.of(MUSEUMS), List.of(LONG, NPO))));
    }

    @Test
    void whereNothingIsStrongOnlyTheWeakIsSaid() {
        var strengths = new Strengths("kanazawa", List.of(), List.of(NPO));
        assertEquals(
                "Among the cities compared in Japan, Kanazawa does worst in NPO corporations (21st"
                        + " of 28).",
                say(Language.ENGLISH, strengths));
        assertEquals("日本の比較で金沢が弱いのは、「NPO法人数」（28都市中21位）。", say(Language.JAPANESE, strengths));
    }

    @Test
    void nothingToCompareIsNothingToSay() {
        assertEquals("", say(Language.ENGLISH, new Strengths("kanazawa", List.of(), List.of())));
    }

    private static String say(Language language, Strengths strengths) {
        var words =
                new StrengthsSentence(language, (key, args) -> Messages.text(language, key, args));
        return language == Language.ENGLISH
                ? words.of("Kanazawa", "Japan", strengths)
                : words.of("金沢", "日本", strengths);
    }

    private static IndicatorScore prefectural(IndicatorScore score) {
        var observation =
                new Observation(
                        "kanazawa",
                        score.indicator().id(),
                        2020,
                        1,
                        GeoLevel.PREFECTURE,
                        "",
                        Optional.empty(),
                        "source",
                        Confidence.HIGH,
                        "");
        return new IndicatorScore(
                score.indicator(),
                score.value(),
                Optional.of(observation),
                score.place(),
                score.reason());
    }

    private static IndicatorScore score(String english, String japanese, int rank, int of) {
        var indicator =
                new Indicator(
                        english,
                        4,
                        List.of("japan"),
                        IndicatorRole.CORE,
                        new Bilingual(english, japanese),
                        new Bilingual("", ""),
                        1,
                        new Bilingual("", ""),
                        new Bilingual("", ""),
                        "municipality");
        return new IndicatorScore(
                indicator,
                OptionalDouble.of(50),
                Optional.empty(),
                Optional.of(new Place(rank, of)),
                Optional.empty());
    }
}
