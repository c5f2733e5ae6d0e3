package atlas.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlas.city.Bilingual;
import atlas.city.Confidence;
import atlas.city.GeoLevel;
import atlas.city.Language;
import atlas.city.Observation;
import atlas.index.Place;
import atlas.ui.Messages;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IndexWordsTest {
    private static final IndexWords ENGLISH = words(Language.ENGLISH);
    private static final IndexWords JAPANESE = words(Language.JAPANESE);

    @ParameterizedTest
    @CsvSource({"463254, '463,254'", "22.1641, 22.16", "0.5, 0.5", "1.30, 1.3"})
    void groupsThousandsAndKeepsTwoDecimals(double value, String printed) {
        assertEquals(printed, ENGLISH.number(value));
        assertEquals(printed, JAPANESE.number(value));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1st of 34",
        "2, 2nd of 34",
        "3, 3rd of 34",
        "4, 4th of 34",
        "11, 11th of 34",
        "13, 13th of 34",
        "22, 22nd of 34",
        "112, 112th of 34"
    })
    void placesAreOrdinals(int rank, String words) {
        assertEquals(words, ENGLISH.place(new Place(rank, 34)));
    }

    @Test
    void placesInJapaneseNameThePanelFirst() {
        assertEquals("34都市中3位", JAPANESE.place(new Place(3, 34)));
    }

    @ParameterizedTest
    @CsvSource({
        "% of population, 人口に占める割合（%）, 5.7%| of population, 5.7%|（人口に占める割合）",
        "places per 1000, 人口千人当たり（店）, 5.7| places per 1000, 5.7店|（人口千人当たり）",
        "yen per month, 円／月, 5.7| yen per month, 5.7円／月|",
        "three-year mean, 指数（3か年平均）, 5.7| three-year mean, 5.7| 指数（3か年平均）"
    })
    void aValueKeepsItsUnitInTheMannerOfTheLanguage(
            String english, String japanese, String inEnglish, String inJapanese) {
        var unit = new Bilingual(english, japanese);
        assertEquals(inEnglish, joined(ENGLISH.amount(5.7, unit)));
        assertEquals(inJapanese, joined(JAPANESE.amount(5.7, unit)));
    }

    @Test
    void aRateIsTakenApart() {
        var population = new Bilingual("population 2020", "2020年の人口");
        var count = new Observation.Count(115, "count", Optional.of(463254.0), "persons", "2020");
        assertEquals(
                "Count: 115. Divided by: 463,254 (population 2020)",
                ENGLISH.count(count, population));
        assertEquals("実数 115、分母 463,254（2020年の人口）", JAPANESE.count(count, population));
    }

    @Test
    void anotherYearThanUsualIsSaid() {
        assertEquals("2020", ENGLISH.year(2020, Optional.of(2020)));
        assertEquals("2010; most cities 2020", ENGLISH.year(2010, Optional.of(2020)));
        assertEquals("2010年（多くの都市は2020年）", JAPANESE.year(2010, Optional.of(2020)));
    }

    @Test
    void thePrefectureHasItsNameInTheLanguageOfTheReader() {
        var observation =
                new Observation(
                        "kanazawa",
                        "b2",
                        2020,
                        1,
                        GeoLevel.PREFECTURE,
                        "石川県",
                        Optional.empty(),
                        "census",
                        Confidence.HIGH,
                        "");
        var kanazawa = IndexSamples.city("kanazawa");
        assertEquals("prefecture: Ishikawa", ENGLISH.level(observation, kanazawa));
        assertEquals("都道府県の値：石川県", JAPANESE.level(observation, kanazawa));
    }

    private static String joined(IndexWords.Amount amount) {
        return amount.number() + "|" + amount.unit();
    }

    private static IndexWords words(Language language) {
        return new IndexWords(new Messages(new SimpleObjectProperty<>(language)));
    }
}
