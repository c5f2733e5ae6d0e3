package atlas.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import atlas.city.Language;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

final class RadarWordsTest {
    @Test
    void saysTheWholeChartInOneSentence() {
        assertEquals(
                "Kanazawa, panel Japan: Creative talents 47, Quality of life 44, Creative"
                        + " industries 81, Support infrastructure 81, Heritage and cultural assets"
                        + " 82, Citizens' activities 64, Creative governance 69; 7 of 7 indices.",
                words(RadarSamples.full(Language.ENGLISH)).sentence());
    }

    @Test
    void saysGapsAsGapsInJapaneseToo() {
        var data = RadarSamples.of(Language.JAPANESE, 47, 44, 81, 81, 82, -1, -1);
        assertEquals(
                "金沢、日本の比較表：創造的人材 47、生活の質 44、創造産業 81、支援インフラ 81、歴史遺産・文化資産 82、"
                        + "市民活動 データなし、創造的ガバナンス データなし。7指数中5指数を算出。",
                new RadarWords(RadarSamples.messages(Language.JAPANESE), data).sentence());
    }

    @Test
    void saysHowManyIndicatorsStandBehindAVertex() {
        assertEquals(
                "Kanazawa, Creative industries: 81, 3 of 4 indicators",
                words(RadarSamples.full(Language.ENGLISH)).axis(2));
    }

    @Test
    void countsOnlyWhenSomethingIsMissing() {
        assertEquals("", words(RadarSamples.full(Language.ENGLISH)).coverage());
        var gaps = RadarSamples.of(Language.ENGLISH, 47, 44, -1, 81, 82, 64, 69);
        assertEquals("6 of 7", words(gaps).coverage());
        var both = RadarSamples.two(gaps, -1, 1, 2, 3, 4, 5, 6);
        assertEquals("5 of 7", words(both).coverage());
    }

    @Test
    void tooLittleIsNotCalledNothing() {
        var words = words(RadarSamples.full(Language.ENGLISH));
        assertEquals(
                "too few data", words.value(new RadarData.Spoke(OptionalDouble.empty(), 1, 4)));
        assertEquals("no data", words.value(new RadarData.Spoke(OptionalDouble.empty(), 0, 4)));
    }

    @Test
    void aRadarHasSevenAxesAndValuesWithinItsRings() {
        assertThrows(
                IllegalArgumentException.class,
                () -> RadarSamples.of(Language.ENGLISH, 1, 2, 3, 4, 5, 6));
        assertThrows(
                IllegalArgumentException.class,
                () -> RadarSamples.of(Language.ENGLISH, 1, 2, 3, 4, 5, 6, 101));
        assertThrows(
                IllegalArgumentException.class, () -> new RadarData("Japan", List.of(), List.of()));
    }

    private static RadarWords words(RadarData data) {
        return new RadarWords(RadarSamples.messages(Language.ENGLISH), data);
    }
}
